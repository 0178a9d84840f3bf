import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Community, Overview, SignCounts } from "../../../domain/contract/overview.ts";
import { formatRoute } from "../../model/link/route.ts";
import type { View } from "../../model/link/view.ts";
import { communityElement, communityOf } from "../../model/overview/element.ts";
import { toggled, withMore } from "../../model/overview/open-communities.ts";
import { nameIn } from "../../model/overview/overview-tip.ts";
import { signWords, sizeWords } from "../../model/overview/words.ts";
import { balanceBar, balanceStyle } from "../../ui/facts/balance-bar.ts";
import { requestView } from "../../ui/events/request-view.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { countsStyle } from "./counts-style.ts";
import { notAnOverview } from "./not-an-overview.ts";
import { signCells, signHeads } from "./sign-cells.ts";
import { tiesOf } from "./ties.ts";

/** A community of the overview: its sums, its actors and its ties. Fires `entente-view` {view}. */
@customElement("entente-community-panel")
export class CommunityPanel extends LitElement {
  static override styles = [
    baseStyle,
    panelStyle,
    balanceStyle,
    countsStyle,
    css`
      li a {
        display: inline-block;
        min-height: 24px;
      }
    `,
  ];

  /** Id of the community */
  @property() community = "";
  /** The element at the other end of a chosen line; undefined: none is */
  @property() other: string | undefined;
  /** The overview as it is drawn; null: relations are drawn, or it is on its way */
  @property({ attribute: false }) overview: Overview | null = null;
  @property({ attribute: false }) view!: View;

  protected override render() {
    const { overview, view } = this;
    if (!overview)
      return html`<h2>${msg("Community")}</h2>
        ${notAnOverview(this, view)}`;
    const community = overview.communities.find(({ id }) => id === this.community);
    if (!community)
      return html`
        <h2>${msg("Community")}</h2>
        <p class="lead">${msg(`There is no community “${this.community}” here.`)}</p>
        <p class="small">
          <a class="link" href=${formatRoute({ view: "communities" })}>${msg("All communities")}</a>
        </p>
      `;
    const { name, size, signs } = community;
    return html`
      <h2>${name}</h2>
      <p class="small">${msg(`Community of ${sizeWords(size)}`)}</p>
      ${this.#ways(community, overview)} ${this.#chosen(overview)}
      <h3 class="section">${msg("Between its own actors")}</h3>
      ${balanceBar({ ...signs, neutral: signs.neutral + signs.mixed }, false)}
      <p class="small">${signWords(signs)}</p>
      ${this.#members(community, overview)} ${this.#ties(overview)}
      <p class="small">
        <a class="link" href=${formatRoute({ view: "communities" })}>${msg("All communities")}</a>
      </p>
    `;
  }

  #ways({ id, shown, size, isOpen }: Community, overview: Overview) {
    const { view } = this;
    const left = size - shown;
    const change = (choice: View["overview"]) => requestView(this, { ...view, overview: choice });
    return html`
      <p class="ways">
        <button
          class="button"
          aria-expanded=${isOpen ? "true" : "false"}
          @click=${() => change(toggled(view.overview, overview, id))}
        >
          ${isOpen || shown > 0 ? msg("Close it again") : msg("Open in place")}
        </button>
        ${
          isOpen && left > 0
            ? html`<button class="button" @click=${() => change(withMore(view.overview))}>
                ${msg(`${numberText(left)} more`)}
              </button>`
            : nothing
        }
      </p>
      ${
        shown > 0
          ? html`<p class="small">
              ${plural(size, {
                one: `${numberText(shown)} of # actor shown by themselves`,
                other: `${numberText(shown)} of # actors shown by themselves`,
              })}
            </p>`
          : nothing
      }
    `;
  }

  /** The line that was chosen, to whatever is at its other end. */
  #chosen(overview: Overview) {
    const { other } = this;
    if (!other) return nothing;
    const here = communityElement(this.community);
    const line = overview.bundles.find(
      ({ source, target }) =>
        (source === here && target === other) || (source === other && target === here),
    );
    const counts = line ?? tieTo(overview, this.community, communityOf(other));
    return html`
      <h3 class="section">${msg(`With ${nameIn(overview, other)}`)}</h3>
      <p class="small">
        ${counts ? signWords(counts) : msg("No relation, as the filter leaves them.")}
      </p>
    `;
  }

  #members({ id, members, size }: Community, { actors }: Overview) {
    const shown = actors.filter(({ community }) => community === id);
    const listed = shown.length > members.length ? shown : members;
    const left = size - listed.length;
    return html`
      <h3 class="section">
        <span>${shown.length > members.length ? msg("Its actors") : msg("Best known")}</span>
      </h3>
      <ul>
        ${listed.map(
          (actor) => html`
            <li>
              <a class="link" href=${formatRoute({ view: "actor", actor: actor.id })}
                >${actor.name}</a
              >
              <span class="small">${actor.kind}</span>
            </li>
          `,
        )}
      </ul>
      ${left > 0 ? html`<p class="small">${plural(left, { one: "and # more", other: "and # more" })}</p>` : nothing}
    `;
  }

  #ties(overview: Overview) {
    const ties = tiesOf(overview, this.community);
    const other = this.other === undefined ? null : communityOf(this.other);
    if (ties.length === 0) return nothing;
    return html`
      <table>
        <caption>
          ${msg("Most connected communities")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg("Community")}</th>
            ${signHeads()}
          </tr>
        </thead>
        <tbody>
          ${ties.map(
            ({ community, counts }) => html`
              <tr aria-current=${community.id === other ? "true" : nothing}>
                <th scope="row">
                  <a
                    class="link"
                    href=${formatRoute({ view: "community", community: community.id })}
                    >${community.name}</a
                  >
                </th>
                ${signCells(counts)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }
}

function tieTo(overview: Overview, one: string, other: string | null): SignCounts | undefined {
  return tiesOf(overview, one).find(({ community }) => community.id === other)?.counts;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-community-panel": CommunityPanel;
  }
}
