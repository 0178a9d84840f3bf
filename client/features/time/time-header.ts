import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../../ui/icons/icons.ts";
import type { Moment } from "../../model/time/moment.ts";

export type Kind = NonNullable<Moment>["kind"];

const KINDS: readonly (readonly [kind: Kind, label: string])[] = [
  ["instant", "As of"],
  ["window", "Window"],
  ["compare", "Compare"],
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

/** What kind of time is looked at, `fields` to type it in, and how much of it is in sight. */
export function timeHeader(
  { moment, folded }: { moment: Moment; folded: boolean },
  fields: TemplateResult,
  { clear, start, zoom, fold }: HeaderActions,
): TemplateResult {
  return html`
    <header>
      <div class="kinds" role="group" aria-label="Time">
        <button aria-pressed=${pressed(moment === null)} @click=${clear}>All times</button>
        ${KINDS.map(
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
              button("Fewer years", icon("plus"), () => zoom(1)),
              button("More years", icon("minus"), () => zoom(-1)),
            ]
      }
      <button
        class="icon-button"
        aria-expanded=${pressed(!folded)}
        aria-label=${folded ? "Expand timeline" : "Collapse timeline"}
        title=${folded ? "Expand timeline" : "Collapse timeline"}
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
