import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Overview } from "../../../domain/contract/overview.ts";
import { formatRoute } from "../../model/link/route.ts";
import type { View } from "../../model/link/view.ts";
import { closed, isOpened } from "../../model/overview/open-communities.ts";
import { cutWords, overviewWords } from "../../model/overview/words.ts";
import { requestView } from "../../ui/events/request-view.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { countsStyle } from "./counts-style.ts";
import { notAnOverview } from "./not-an-overview.ts";
import { signCells, signHeads } from "./sign-cells.ts";

/** Every community of the overview with its sums. Fires `entente-view` {view}. */
@customElement("entente-communities-panel")
export class CommunitiesPanel extends LitElement {
  static override styles = [baseStyle, panelStyle, countsStyle];

  /** The overview as it is drawn; null: relations are drawn, or it is on its way */
  @property({ attribute: false }) overview: Overview | null = null;
  @property({ attribute: false }) view!: View;

  protected override render() {
    const { overview, view } = this;
    const heading = html`<h2>${msg("Communities")}</h2>`;
    if (!overview) return html`${heading}${notAnOverview(this, view)}`;
    const cut = cutWords(overview);
    return html`
      ${heading}
      <p class="lead">
        ${msg("Actors that cooperate more with each other than with others are one disc, named after its best-known members.")}
      </p>
      <p class="small">${overviewWords(overview)}</p>
      ${cut ? html`<p class="small">${cut}</p>` : nothing}
      <p class="ways">
        ${
          isOpened(view.overview)
            ? html`<button
                class="button"
                @click=${() => requestView(this, { ...view, overview: closed(view.overview) })}
              >
                ${msg("Close all")}
              </button>`
            : nothing
        }
        <button
          class="button"
          @click=${() => requestView(this, { ...view, overview: { ...view.overview, drawn: false } })}
        >
          ${msg("Draw the strongest relations")}
        </button>
      </p>
      ${this.#table(overview)}
    `;
  }

  #table({ communities, total }: Overview) {
    return html`
      <table>
        <caption>
          ${msg("Relations within each, as the filter leaves them")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg("Community")}</th>
            <th scope="col">${msg("Actors")}</th>
            ${signHeads()}
          </tr>
        </thead>
        <tbody>
          ${communities.map(
            ({ id, name, size, signs }) => html`
              <tr>
                <th scope="row">
                  <a class="link" href=${formatRoute({ view: "community", community: id })}
                    >${name}</a
                  >
                </th>
                <td>${numberText(size)}</td>
                ${signCells(signs)}
              </tr>
            `,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${msg("The whole, with what lies between them")}</th>
            <td>${numberText(total.actors)}</td>
            ${signCells(total)}
          </tr>
        </tfoot>
      </table>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-communities-panel": CommunitiesPanel;
  }
}
