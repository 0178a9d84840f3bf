import { html, LitElement, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import {
  CHANGE_ORDER,
  countChanges,
  type Change,
  type Comparison,
} from "../../model/graph/compare.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { numberText } from "../../../domain/number-text.ts";
import { compareLegendStyle } from "./compare-legend-style.ts";
import { legendCardStyle } from "../../ui/style/legend-card-style.ts";

const WORDS: Record<Change, { title: string; says: string }> = {
  flipped: { title: msg("Flipped"), says: msg("the other sign prevailed before") },
  new: { title: msg("New"), says: msg("held only at the later date") },
  gone: { title: msg("Gone"), says: msg("held only at the earlier date") },
  kept: { title: msg("Kept"), says: msg("held at both dates") },
};

/** The key to the marks on the lines while two dates are compared: how many lines have which. */
@customElement("entente-compare-legend")
export class CompareLegend extends LitElement {
  static override styles = [baseStyle, legendCardStyle, compareLegendStyle];

  @property({ attribute: false }) comparison!: Comparison;
  /** True if it takes one line until it is opened, as on a phone */
  @property({ type: Boolean }) folds = false;

  protected override render() {
    const counts = countChanges(this.comparison);
    const list = html`
      <ul aria-label=${msg("Legend of changes")}>
        ${CHANGE_ORDER.map((change) => {
          const { title, says } = WORDS[change];
          const lines = plural(counts[change], { one: "# line", other: "# lines" });
          return html`
            <li title="${lines}: ${says}">
              ${sample(change)}<span>${title}</span><b>${numberText(counts[change])}</b>
            </li>
          `;
        })}
      </ul>
    `;
    if (!this.folds) return list;
    const changed = counts.flipped + counts.new + counts.gone;
    return html`
      <details>
        <summary>${plural(changed, { one: "# line changed", other: "# lines changed" })}</summary>
        ${list}
      </details>
    `;
  }
}

/** Returns a line as the map draws it, in the colour of text: any sign can change. */
function sample(change: Change) {
  return svg`
    <svg class=${change} viewBox="0 0 34 14" width="34" height="14" aria-hidden="true">
      <path class="below" d="M1 7h32" />
      <path class="line" d="M1 7h32" />
      <path class="hollow" d="M1 7h32" />
    </svg>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-compare-legend": CompareLegend;
  }
}
