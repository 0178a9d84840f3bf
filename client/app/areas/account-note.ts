import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import type { Counts } from "../../../domain/contract/counts.ts";
import type { Account } from "../../model/graph/account.ts";
import type { Overview } from "../../../domain/contract/overview.ts";
import { formatRoute } from "../../model/link/route.ts";
import type { View } from "../../model/link/view.ts";
import { drawnWords } from "../../model/overview/words.ts";
import { requestView } from "../../ui/events/request-view.ts";
import { accountWords, actorsWords, cutWords } from "../../model/graph/account-words.ts";
import { fitting } from "../../model/graph/fit-words.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { numberText } from "../../../domain/number-text.ts";
import { sentence } from "../../model/text/words.ts";

/**
 * How much of the data the map shows, and what the line of an undated relation looks like. Fires
 * `entente-view` {view}.
 */
@customElement("entente-account")
export class AccountNote extends LitElement {
  static override styles = [baseStyle, accountNoteStyle()];

  @property({ attribute: false }) account!: Account;
  /** How many relations fit the filter, if a limit has cut the graph */
  @property({ attribute: false }) whole: Counts | null = null;
  /** The communities that are drawn; null: relations are */
  @property({ attribute: false }) overview: Overview | null = null;
  @property({ attribute: false }) view!: View;
  /** Whether it takes one line until it is opened, as the map of a phone needs it */
  @property({ type: Boolean }) folds = false;

  protected override render() {
    const { account, whole, overview } = this;
    if (overview) return this.#communities(overview);
    const { undated, actors, allActors, relations, total } = account;
    const words = html`
      ${undated > 0 ? html`<span>${sample} ${msg(html`Including ${numberText(undated)} undated`)}</span>` : nothing}
      <span>${actorsWords(account)}</span>
      <span>${whole ? wholeWords(account, whole) : sentence(accountWords(account))}</span>
      ${account.loaded < account.total ? this.#toCommunities() : nothing}
    `;
    if (!this.folds) return html`<p class="account">${words}</p>`;
    return html`
      <details class="account">
        <summary>
          ${msg(
            html`${numberText(actors)} of
            ${plural(allActors, { one: "# actor", other: "# actors" })},
            ${numberText(relations.size)} of
            ${plural(total, { one: "# relation", other: "# relations" })}`,
          )}
          ${undated > 0 ? html`${sample} ${msg(html`${numberText(undated)} undated`)}` : nothing}
        </summary>
        <p>${words}</p>
      </details>
    `;
  }

  #communities(overview: Overview) {
    const all = html`<a href=${formatRoute({ view: "communities" })}>${msg("All communities")}</a>`;
    const undated = this.account.filter.time ? overview.total.undated : 0;
    const words = html`
      <span>${drawnWords(overview)}</span>
      ${undated > 0 ? html`<span>${msg(html`Including ${numberText(undated)} undated`)}</span>` : nothing}
      ${all}
    `;
    if (!this.folds) return html`<p class="account">${words}</p>`;
    return html`
      <details class="account">
        <summary>
          ${plural(overview.communities.length, {
            one: "Overview of # community",
            other: "Overview of # communities",
          })}
        </summary>
        <p>${words}</p>
      </details>
    `;
  }

  #toCommunities() {
    const { view } = this;
    const press = () => requestView(this, { ...view, overview: { ...view.overview, drawn: true } });
    return html`<button @click=${press}>${msg("Overview of all")}</button>`;
  }
}

const sample = html`
  <svg viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
    <path d="M1 0v10M23 0v10" />
    <path class="short" d="M7 5h10" />
  </svg>
`;

/** How many relations fit, as the server counts them, and how many of those are drawn. */
function wholeWords(account: Account, counts: Counts): string {
  const { filter, relations } = account;
  const all = fitting(filter, counts);
  const drawn = numberText(relations.size);
  const cut = cutWords(account);
  return plural(all, {
    one: `# relation fits the filter, ${drawn} of them drawn; ${cut}`,
    other: `# relations fit the filter, ${drawn} of them drawn; ${cut}`,
  });
}

function accountNoteStyle() {
  return css`
    .account {
      max-width: 100%;
      padding: 3px 10px;
      border-radius: 10px;
      font-size: 12px;
      color: var(--ink-2);
      background: color-mix(in srgb, var(--surface) 88%, transparent);
    }
    p.account,
    .account p {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 12px;
    }
    .account :is(a, button) {
      color: var(--cooperation-ink);
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    .account summary {
      min-height: 24px;
      line-height: 24px;
      cursor: pointer;
    }
    .account svg {
      fill: none;
      stroke: var(--ink-2);
      stroke-width: 1.5;
      vertical-align: -1px;
    }
    .account .short {
      stroke-width: 2.5;
      opacity: 0.6;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-account": AccountNote;
  }
}
