import { Task } from "@lit/task";
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { signName } from "../../../domain/drawn-sign.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import { getActor } from "../../api/client.ts";
import { split, type Account } from "../../model/graph/account.ts";
import { cutWords } from "../../model/graph/account-words.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { formatRoute } from "../../model/link/route.ts";
import { requestView } from "../../ui/events/request-view.ts";
import { sentence } from "../../model/text/words.ts";
import type { View } from "../../model/link/view.ts";
import { avatar, avatarStyle } from "../../ui/facts/avatar.ts";
import { balanceBar, balanceStyle } from "../../ui/facts/balance-bar.ts";
import { leftOut } from "../../ui/facts/left-out.ts";
import { notDrawn } from "../../ui/facts/not-drawn.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { statement } from "../../ui/facts/sentence.ts";
import { tally } from "../../ui/facts/signs.ts";
import { failure, statusStyle } from "../../ui/status/status-view.ts";
import { hide, only, unpin } from "../../model/filter/actions.ts";

const severalStyle = css`
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 14px 0 6px;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 7px 0;
    border-bottom: 1px solid var(--line);
    font-weight: 550;
  }
  .who .avatar {
    width: 26px;
    height: 26px;
  }
`;

/** Of more actors than this the server is not asked one by one. */
const MOST_ASKED = 20;

/** Several actors that were chosen together, what is between them, and what to do with them. */
@customElement("entente-several-panel")
export class SeveralPanel extends LitElement {
  static override styles = [
    baseStyle,
    avatarStyle,
    panelStyle,
    balanceStyle,
    statusStyle,
    severalStyle,
  ];

  @property({ attribute: false }) actors!: string[];
  @property({ attribute: false }) view!: View;
  /** The counts of the shown relations */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) graphIndex!: GraphIndex;

  /** Their relations if a limit may have cut some from the graph; null: all are loaded. */
  #whole = new Task(this, {
    task: async ([isCut, ...actors], { signal }) => {
      if (!isCut || actors.length > MOST_ASKED) return null;
      const answers = await Promise.all(actors.map((id) => getActor(id, signal)));
      const all = answers.flatMap(({ relations }) => relations);
      return [...new Map(all.map((relation) => [relation.id, relation])).values()];
    },
    args: () => [this.account.loaded < this.account.total, ...this.actors] as const,
  });

  protected override render() {
    const { actors, graphIndex, view } = this;
    const chosen = new Set(actors);
    const among = [...(this.#whole.value ?? graphIndex.relations.values())].filter(
      ({ subject, object }) => chosen.has(subject.id) && chosen.has(object.id),
    );
    const cut = actors.length > MOST_ASKED ? cutWords(this.account) : "";
    const found = split(among, this.account);
    const pinned = actors.filter((id) => id in view.pinned);
    const button = (label: string, next: () => View) => html`
      <button class="button" @click=${() => requestView(this, next())}>${label}</button>
    `;
    return html`
      <h2>${plural(actors.length, { one: "# actor chosen", other: "# actors chosen" })}</h2>
      <div class="acts" role="group" aria-label=${msg("Actions for selection")}>
        ${button(msg("Hide"), () => hide(view, actors))}
        ${button(msg("Show only these"), () => only(view, actors, graphIndex))}
        ${pinned.length > 0 ? button(msg("Unpin"), () => unpin(view, actors)) : nothing}
        <a
          class="button"
          href=${formatRoute({ view: "balance", choices: actors.flatMap((id) => ["among", id]) })}
          >${msg("Balance between them")}</a
        >
      </div>
      <ul>
        ${actors.map(
          (id) => html`
            <li>
              <a class="who" href=${formatRoute({ view: "actor", actor: id })}>
                ${avatar(graphIndex.actors.get(id) ?? { kind: "", country: "" })}
                ${nameOf(graphIndex, id)}
              </a>
            </li>
          `,
        )}
      </ul>
      <h3 class="section">
        <span>${msg("Between them")}</span>
        <span class="small"
          >${plural(found.shown.length, { one: "# relation", other: "# relations" })}</span
        >
      </h3>
      ${balanceBar(tally(found.shown))} ${notDrawn(found.shown, graphIndex, this.account)}
      ${
        among.length === 0
          ? html`<p class="lead">${msg("No relation between them is recorded.")}</p>`
          : nothing
      }
      ${cut ? html`<p class="small">${sentence(cut)}.</p>` : nothing}
      ${this.#whole.render({ error: (e) => failure(e, () => void this.#whole.run()) })}
      ${this.#rows(found.shown)} ${leftOut(found, (some) => this.#rows(some))}
    `;
  }

  #rows(relations: readonly Relation[]) {
    return relations.map(
      (relation) => html`
        <a
          class="row ${signName(relation)}"
          href=${formatRoute({ view: "relation", relation: relation.id })}
          >${statement(this.graphIndex, relation)}</a
        >
      `,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-several-panel": SeveralPanel;
  }
}
