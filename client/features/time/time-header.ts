import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { icon } from "../../ui/icons/icons.ts";
import type { Moment } from "../../model/time/moment.ts";

export type Kind = NonNullable<Moment>["kind"];

const KINDS: readonly (readonly [kind: Kind, label: string])[] = [
  ["instant", msg("As of")],
  ["window", msg("Window")],
  ["compare", msg("Compare")],
];

export interface HeaderActions {
  /** All times */
  clear: () => void;
  start: (kind: Kind) => void;
  /** Fewer years, or more */
  zoom: (by: 1 | -1) => void;
  fold: () => void;
}

const pressed = (yes: boolean) => (yes ? "true" : "false");

/**
 * Returns the header: the kind of time, `fields` to type it in, and the share of it in sight.
 *
 * @param time `single` is true if no two times can be compared
 */
export function timeHeader(
  time: { moment: Moment; folded: boolean; single: boolean },
  fields: TemplateResult,
  { clear, start, zoom, fold }: HeaderActions,
): TemplateResult {
  const { moment, folded, single } = time;
  return html`
    <header>
      <div class="kinds" role="group" aria-label=${msg("Time")}>
        <button aria-pressed=${pressed(moment === null)} @click=${clear}>
          ${msg("All times")}
        </button>
        ${KINDS.filter(([kind]) => !single || kind !== "compare").map(
          ([kind, label]) => html`
            <button aria-pressed=${pressed(moment?.kind === kind)} @click=${() => start(kind)}>
              ${label}
            </button>
          `,
        )}
      </div>
      ${fields}
      <span class="gap"></span>
      ${
        folded
          ? nothing
          : [
              button(msg("Fewer years"), icon("plus"), () => zoom(1)),
              button(msg("More years"), icon("minus"), () => zoom(-1)),
            ]
      }
      <button
        class="icon-button"
        aria-expanded=${pressed(!folded)}
        aria-label=${folded ? msg("Expand timeline") : msg("Collapse timeline")}
        title=${folded ? msg("Expand timeline") : msg("Collapse timeline")}
        @click=${fold}
      >
        ${folded ? icon("chevronUp") : icon("chevronDown")}
      </button>
    </header>
  `;
}

function button(label: string, picture: unknown, act: () => void) {
  return html`
    <button class="icon-button" aria-label=${label} title=${label} @click=${act}>${picture}</button>
  `;
}
