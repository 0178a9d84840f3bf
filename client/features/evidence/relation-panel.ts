import { Task } from "@lit/task";
import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { SIGN_WORDS } from "../../../domain/sign.ts";
import { msg, plural } from "../../../domain/message.ts";
import { signName } from "../../../domain/drawn-sign.ts";
import type { RelationWithClaims } from "../../../domain/contract/relations.ts";
import { getRelation } from "../../api/client.ts";
import "./cite/cite-menu.ts";
import { split, type Account } from "../../model/graph/account.ts";
import { reasonWords } from "../../model/graph/account-words.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { spellsWords } from "../../model/text/dates.ts";
import { formatRoute } from "../../model/link/route.ts";
import { sentence } from "../../model/text/words.ts";
import { avatar, avatarStyle } from "../../ui/facts/avatar.ts";
import { relationBadges } from "../../ui/facts/badges.ts";
import { claimCard, claimStyle } from "../../ui/facts/claim-card.ts";
import { notDrawn } from "../../ui/facts/not-drawn.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { signMark } from "../../ui/facts/signs.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";
import { newestNote } from "./newest-note.ts";
import { titledFields } from "./titled-fields.ts";

/** One relation and every claim that is folded into it. */
@customElement("entente-relation-panel")
export class RelationPanel extends LitElement {
  static override styles = [
    baseStyle,
    avatarStyle,
    panelStyle,
    statusStyle,
    claimStyle,
    relationStyle(),
  ];

  @property() relation = "";
  /** The counts of the shown relations */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) graphIndex!: GraphIndex;
  /** Title of the loaded data */
  @property() packTitle = "";

  #answer = new Task(this, {
    task: ([relation], { signal }) => getRelation(relation, signal),
    args: () => [this.relation] as const,
  });

  protected override render() {
    return this.#answer.render({
      pending: () => skeleton(3),
      complete: (relation) => this.#relation(relation),
      error: (error) => failure(error, () => void this.#answer.run()),
    });
  }

  #relation(relation: RelationWithClaims) {
    const { subject, object, label, spells, claims } = relation;
    const sign = signName(relation);
    const { shown, why } = split([relation], this.account);
    const both: [string, string] = [subject.id, object.id];
    return html`
      <h2>${this.#actor(subject)} <span class="label">${label}</span> ${this.#actor(object)}</h2>
      <p class="facts">
        <span class="sign ${sign}"
          >${signMark(relation)} ${relation.mixed ? msg("mixed") : SIGN_WORDS[sign]}</span
        >
        <span>${sentence(spellsWords(spells))}</span>
        ${relationBadges(relation)} ${titledFields(relation)}
      </p>
      ${
        why.size > 0
          ? html`<p class="small between">
              ${msg(html`Not on the map: the filter leaves it out (${reasonWords(why)}).`)}
            </p>`
          : notDrawn(shown, this.graphIndex, this.account)
      }
      <p class="small between">
        <a class="link" href=${formatRoute({ view: "pair", actors: both })}
          >${subject.id === object.id ? msg("All relations with itself") : msg("All relations between them")}</a
        >
      </p>
      <entente-cite .relation=${relation} .packTitle=${this.packTitle}></entente-cite>
      <h3 class="section">
        <span>${plural(relation.claimCount, { one: "# claim", other: "# claims" })}</span
        ><span class="small">${msg("newest first")}</span>
      </h3>
      ${newestNote(relation)} ${claims.map((claim) => claimCard(this.graphIndex, claim))}
    `;
  }

  #actor(actor: RelationWithClaims["subject"]) {
    return html`<a class="who" href=${formatRoute({ view: "actor", actor: actor.id })}
      >${avatar(actor)} ${actor.name}</a
    >`;
  }
}

function relationStyle() {
  return css`
    .who {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      max-width: 100%;
    }
    .who:hover {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 4px;
    }
    .label {
      display: block;
      margin-block: 2px;
      margin-inline: 32px 0;
      font-weight: 450;
      font-size: 15px;
      color: var(--ink-2);
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      margin-top: 12px;
      color: var(--ink-2);
    }
    .sign {
      font-weight: 600;
    }
    .sign.cooperation {
      color: var(--cooperation-ink);
    }
    .sign.friction {
      color: var(--friction-ink);
    }
    .between {
      margin-top: 6px;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-relation-panel": RelationPanel;
  }
}
