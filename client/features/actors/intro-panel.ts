import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import type { Counts } from "../../../domain/contract/counts.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { split, type Account } from "../../model/graph/account.ts";
import { cutWords, leftOutWords } from "../../model/graph/account-words.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { formatRoute } from "../../model/link/route.ts";
import { sentence } from "../../model/text/words.ts";
import { avatar, avatarStyle } from "../../ui/facts/avatar.ts";
import { balanceBar, balanceStyle } from "../../ui/facts/balance-bar.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { reading, readingStyle } from "./reading.ts";
import { tally, type Tally } from "../../ui/facts/signs.ts";

/** The introduction: the data, its main actors and the key to the map. */
@customElement("entente-intro-panel")
export class IntroPanel extends LitElement {
  static override styles = [
    baseStyle,
    avatarStyle,
    panelStyle,
    balanceStyle,
    readingStyle,
    introStyle(),
  ];

  @property({ attribute: false }) pack!: Dataset;
  /** The counts of the shown relations */
  @property({ attribute: false }) account!: Account;
  /** Number of relations that fit the filter, if a limit has cut the graph */
  @property({ attribute: false }) whole: Counts | null = null;
  @property({ attribute: false }) graphIndex!: GraphIndex;
  /** Communities of all actors are drawn, not the relations that are loaded */
  @property({ attribute: false }) overview = false;

  protected override render() {
    const { title, summary, counts, licence, view } = this.pack;
    return html`
      <h1>${title}</h1>
      <p class="lead">${summary}</p>
      <p class="small counts">
        ${msg(
          html`${plural(counts.actors, { one: "# actor", other: "# actors" })} ·
            ${plural(counts.relations, { one: "# relation", other: "# relations" })} ·
            ${plural(counts.claims, { one: "# claim", other: "# claims" })} in
            <a class="link" href="#/sources"
              >${plural(counts.sources, { one: "# source", other: "# sources" })}</a
            >`,
        )}
      </p>
      <h2 class="section">${msg("Start with")}</h2>
      <ul class="cards">
        ${view.cardActors.map((actor) => this.#card(actor))}
      </ul>
      ${
        this.account.loaded < this.account.total && !this.overview
          ? html`<p class="small note">
              ${msg(html`${sentence(cutWords(this.account))}: the map draws a part.`)}
            </p>`
          : nothing
      }
      <h2 class="section">${msg("How to read")}</h2>
      ${reading()}
      <p class="small note">
        ${msg("Every line rests on claims, and every claim names its document and paragraph. A claim says that a document says so, never that it is true.")}
      </p>
      ${licence ? html`<p class="small note">${msg(html`Data: ${licence}`)}</p>` : nothing}
    `;
  }

  /** Returns the counts of the signs that are shown. */
  #signed(counts: Counts["signs"]): Tally {
    const { signs } = this.account.filter;
    const of = (sign: keyof Tally): number => (signs[sign] ? counts[sign] : 0);
    return {
      cooperation: of("cooperation"),
      friction: of("friction"),
      neutral: of("neutral"),
    };
  }

  #card(id: string) {
    const actor = this.graphIndex.actors.get(id);
    if (!actor) return nothing;
    const found = split(this.graphIndex.byActor.get(id) ?? [], this.account);
    const sums = this.whole?.actors[id] ? this.#signed(this.whole.actors[id]) : tally(found.shown);
    // Of an actor of a graph that was cut, how many more there are is not known here.
    const more = this.account.loaded < this.account.total ? "" : leftOutWords(found.left.length);
    return html`
      <li>
        <a
          class="card"
          href=${formatRoute({ view: "actor", actor: id })}
          title=${[actor.name, more].filter(Boolean).join(": ")}
        >
          ${avatar(actor)}
          <span class="name">${actor.short}</span>
          <span class="sums">
            <span class="plus">+${sums.cooperation}</span>
            ${balanceBar(sums, false)}
            <span class="minus">−${sums.friction}</span>
            <span class="visually-hidden"
              >${
                more
                  ? msg(`cooperative and conflictual relations; ${more}`)
                  : msg("cooperative and conflictual relations")
              }</span
            >
          </span>
        </a>
      </li>
    `;
  }
}

function introStyle() {
  return css`
    h1 {
      padding-inline-end: 36px;
      font-size: 20px;
    }
    @media (max-width: 720px) {
      h1 {
        padding-inline-end: 0;
      }
    }
    h2 {
      font-size: 12px;
      font-weight: 620;
      line-height: 1.5;
      letter-spacing: 0;
      color: var(--ink-2);
    }
    .counts {
      margin-top: 12px;
    }
    .cards {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 8px;
      margin-top: 12px;
    }
    .card {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 8px;
      padding: 10px 12px 8px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      transition:
        background var(--ease),
        border-color var(--ease);
    }
    .card:hover {
      background: var(--raised);
      border-color: var(--ink-3);
    }
    .name {
      flex: 1;
      min-width: 0;
      font-weight: 580;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .sums {
      display: flex;
      align-items: center;
      gap: 8px;
      width: 100%;
      margin-top: 6px;
      font-size: 12px;
      font-weight: 600;
    }
    .plus,
    .minus {
      direction: ltr;
      unicode-bidi: isolate;
    }
    .plus {
      color: var(--cooperation-ink);
    }
    .minus {
      color: var(--friction-ink);
    }
    .card .balance {
      flex: 1;
      width: 0;
      height: 4px;
      margin: 0;
    }
    .note {
      margin-top: 16px;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-intro-panel": IntroPanel;
  }
}
