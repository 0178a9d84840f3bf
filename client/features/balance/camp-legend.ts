import { html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { ActorGroups } from "../../model/graph/actor-groups.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { campLegendStyle } from "./camp-legend-style.ts";
import { letter, letterStyle } from "./letter.ts";

/** The key to the camps that the map marks: letters with rings, and the mark of frustrated pairs. */
@customElement("entente-camp-legend")
export class CampLegend extends LitElement {
  static override styles = [baseStyle, letterStyle, campLegendStyle];

  @property({ attribute: false }) groups!: ActorGroups;
  /** True if it takes one line until it is opened, as on a phone */
  @property({ type: Boolean }) folds = false;

  protected override render() {
    const { groups, marked } = this.groups;
    const list = html`
      <ul aria-label=${msg("Legend of camps")}>
        ${groups.map(
          ({ name, actors }, camp) => html`
            <li>${letter(camp)}<span>${name}</span><b>${numberText(actors.length)}</b></li>
          `,
        )}
        <li>
          <span class="mark" aria-hidden="true"><i>!</i></span
          ><span>${msg("Contradicts the camps")}</span><b>${numberText(marked.length)}</b>
        </li>
      </ul>
    `;
    if (!this.folds) return list;
    return html`
      <details>
        <summary>${plural(groups.length, { one: "# camp", other: "# camps" })}</summary>
        ${list}
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-camp-legend": CampLegend;
  }
}
