import { html, nothing } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import type { Measured } from "../../model/graph/measured.ts";
import { bubble } from "../../ui/browser/fire.ts";

/** Beyond so many actors measures take long enough that progress is told, and can be cancelled. */
const LARGE = 2000;

/** Returns what measures are of, in words; `stale` ones are of what was shown before. */
export function ofWords({ actors, relations, stale }: Measured): string {
  const of = msg(
    `${plural(actors, { one: "# actor", other: "# actors" })} and ${plural(relations, { one: "# relation", other: "# relations" })} shown`,
  );
  return stale ? msg("of what was shown before") : of;
}

/** Returns the progress of measures with a way to end it, or to begin again. */
export function measureStatus(from: EventTarget, measured: Measured | null, actors: number) {
  if (!measured) return html`<span role="status">${msg("Loading …")}</span>`;
  const { busy, cancelled } = measured;
  if (cancelled)
    return html`
      <span role="status">${msg("Cancelled.")}</span>
      <button class="link" @click=${() => bubble(from, "entente-measure-again")}>
        ${msg("Compute")}
      </button>
    `;
  if (!busy) return nothing;
  if (actors <= LARGE) return html`<span role="status">${msg("Computing …")}</span>`;
  return html`
    <label>
      ${msg(`Computing: ${busy.done} of ${busy.all}`)}
      <progress max=${busy.all} .value=${busy.done}></progress>
    </label>
    <button class="link" @click=${() => bubble(from, "entente-measure-cancel")}>
      ${msg("Cancel")}
    </button>
  `;
}
