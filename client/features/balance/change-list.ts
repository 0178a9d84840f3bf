import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import "./camp-change.ts";
import type { TimeFound } from "./messages.ts";

/** Changes listed before the rest is asked for. */
const SHOWN = 40;

/** Returns who changed sides, the latest first, under a heading. */
export function changeList(
  changes: TimeFound["changes"],
  graphIndex: GraphIndex,
  heading: string,
): TemplateResult {
  const more = changes.length - SHOWN;
  return html`
    <section aria-label=${heading}>
      <h3 class="section">
        <span>${heading}</span><span class="small">${numberText(changes.length)}</span>
      </h3>
      ${changes.length === 0 ? html`<p class="lead">${msg("No actor changed sides.")}</p>` : nothing}
      ${[...changes]
        .reverse()
        .slice(0, SHOWN)
        .map(
          (change) =>
            html`<entente-camp-change
              .change=${change}
              .graphIndex=${graphIndex}
            ></entente-camp-change>`,
        )}
      ${
        more > 0
          ? html`<p class="small note">
              ${plural(more, { one: "# earlier change is not listed: choose an actor.", other: "# earlier changes are not listed: choose an actor." })}
            </p>`
          : nothing
      }
    </section>
  `;
}
