import { html, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";

/** One of several things that can be chosen. */
export interface Option {
  value: string;
  label: string;
  hint?: string;
  icon?: unknown;
  /** Number of relations that it would leave, with the other choices kept */
  n: number;
}

/** Returns a choice with its count; none: nothing would be left. */
export const option = (value: string, label: string, n = 0): Option => ({ value, label, n });

/** Check boxes with counts; `only` leaves just the one. */
export function checks(
  options: readonly Option[],
  checked: (value: string) => boolean,
  change: { toggle: (value: string) => void; only?: (value: string) => void },
): TemplateResult[] {
  return options.map(
    ({ value, label, hint, icon, n }) => html`
      <div class="row ${n === 0 ? "none" : ""}">
        <label>
          <input type="checkbox" .checked=${checked(value)} @change=${() => change.toggle(value)} />
          ${icon}<span>${label}${hint ? html`<small>${hint}</small>` : ""}</span>
        </label>
        ${
          change.only
            ? html`<button
                class="only"
                aria-label=${msg(`Only ${label}`)}
                @click=${() => change.only?.(value)}
              >
                ${msg("only")}
              </button>`
            : ""
        }
        <span class="n">${numberText(n)}</span>
      </div>
    `,
  );
}

/** Radio buttons with counts. */
export function radios(
  name: string,
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult[] {
  return options.map(
    ({ value, label, n }) => html`
      <div class="row ${n === 0 ? "none" : ""}">
        <label>
          <input
            type="radio"
            name=${name}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          />
          <span>${label}</span>
        </label>
        <span class="n">${numberText(n)}</span>
      </div>
    `,
  );
}

/** Returns a group of choices that folds; a mark says that it is not as at first. */
export function group(
  title: string,
  active: boolean,
  open: boolean,
  content: unknown,
): TemplateResult {
  return html`
    <details ?open=${open}>
      <summary>${title}${active ? html`<i aria-label=${msg("changed")}></i>` : ""}</summary>
      ${content}
    </details>
  `;
}
