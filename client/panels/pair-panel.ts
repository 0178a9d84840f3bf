import { Task } from "@lit/task";
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Claim } from "../../server/contract/claims.ts";
import type { Relation } from "../../server/contract/relations.ts";
import { getClaimsBetween } from "../api/client.ts";
import { nameOf, relationsBetween, type Atlas } from "../page/atlas.ts";
import { baseStyle } from "../page/base-style.ts";
import { spellsWords } from "../page/dates.ts";
import { formatRoute, type PairSign } from "../page/route.ts";
import { count } from "../page/words.ts";
import type { Moment } from "../time/moment.ts";
import { timeNote } from "../time/words.ts";
import { splitByTime } from "./at-time.ts";
import { avatar, avatarStyle } from "./avatar.ts";
import { relationBadges } from "./badges.ts";
import { balanceBar, balanceStyle } from "./balance-bar.ts";
import { groupBy, groupBySign } from "./grouping.ts";
import { GROUP_WORDS } from "./group-words.ts";
import { panelStyle } from "./panel-style.ts";
import { statement } from "./sentence.ts";
import { signClass, tally } from "./signs.ts";
import { failure, statusStyle } from "./status-view.ts";
import { asserter, placeLink } from "./where.ts";

/** Two actors and everything between them; one sign of it first where a bundle was chosen. */
@customElement("entente-pair-panel")
export class PairPanel extends LitElement {
  static override styles = [
    baseStyle,
    avatarStyle,
    panelStyle,
    balanceStyle,
    statusStyle,
    pairStyle(),
  ];

  @property({ attribute: false }) actors!: [string, string];
  @property() sign: PairSign | undefined;
  /** The time that is looked at */
  @property({ attribute: false }) moment: Moment = null;
  @property({ attribute: false }) atlas!: Atlas;

  /** Claims by relation. */
  #claims = new Task(this, {
    task: async ([a, b], { signal }) => {
      const { items } = await getClaimsBetween(a, b, signal);
      return groupBy(items, (claim) => claim.relation);
    },
    args: () => this.actors,
  });

  protected override render() {
    const [a, b] = this.actors;
    const relations = relationsBetween(this.atlas, a, b);
    const claims = relations.reduce((sum, relation) => sum + relation.claimCount, 0);
    const { now, otherwise } = splitByTime(relations, this.moment);
    return html`
      <h2>${this.#name(a)} <span class="and">and</span> ${this.#name(b)}</h2>
      <p class="muted">
        ${count(relations.length, "relation")}, ${count(claims, "claim")}${this.#sources(relations)}
      </p>
      ${balanceBar(tally(relations))}
      ${
        relations.length === 0
          ? html`<p class="lead">No relation between the two is recorded.</p>`
          : nothing
      }
      <p class="small paths">
        <a class="link" href=${formatRoute({ view: "paths", start: a, end: b })}
          >Shortest paths between the two</a
        >
      </p>
      <p class="small paths">
        <a class="link" href=${formatRoute({ view: "story", actors: [a, b] })}
          >Their story: standing over time, milestones</a
        >
      </p>
      ${this.#claims.render({ error: (e) => failure(e, () => void this.#claims.run()) })}
      ${this.#groups(now)}
      ${
        otherwise.length === 0
          ? nothing
          : html`
              <details class="otherwise">
                <summary class="link">
                  ${count(otherwise.length, "relation")} at other times
                </summary>
                ${this.#groups(otherwise, ", at other times")}
              </details>
            `
      }
    `;
  }

  #groups(relations: Relation[], when = timeNote(this.moment)) {
    return groupBySign(relations)
      .sort((one, other) => Number(other.group === this.sign) - Number(one.group === this.sign))
      .map(
        ({ group, relations: some }) => html`
          <section>
            <h3 class="section">
              <span>${GROUP_WORDS[group]}${when}</span><span class="small">newest first</span>
            </h3>
            ${some.map((relation) => this.#relation(relation))}
          </section>
        `,
      );
  }

  /** " in 5 articles and the public record", once the claims are there. */
  #sources(relations: Relation[]) {
    const claims = relations.flatMap(({ id }) => this.#claims.value?.get(id) ?? []);
    const articles = new Set(claims.filter((c) => !c.background).map((c) => c.source.id)).size;
    const places = [
      ...(articles > 0 ? [count(articles, "article")] : []),
      ...(claims.some((claim) => claim.background) ? ["the public record"] : []),
    ];
    return places.length === 0 ? "" : ` in ${places.join(" and ")}`;
  }

  #name(id: string) {
    const actor = this.atlas.actors.get(id) ?? { kind: "", country: "" };
    return html`<a class="who" href=${formatRoute({ view: "actor", actor: id })}
      >${avatar(actor)} ${nameOf(this.atlas, id)}</a
    >`;
  }

  #relation(relation: Relation) {
    const claims = this.#claims.value?.get(relation.id);
    const lead = claims?.find((claim) => claim.status === relation.status) ?? claims?.[0];
    return html`
      <article class="row ${signClass(relation)}">
        <h4 class="head">
          <a class="open" href=${formatRoute({ view: "relation", relation: relation.id })}
            >${statement(this.atlas, relation)}</a
          >
          <span class="when">${spellsWords(relation.spells)}</span>
        </h4>
        ${lead ? this.#lead(lead) : nothing} ${relationBadges(relation)}
        ${
          relation.claimCount > 1
            ? html`<span class="small"> ${count(relation.claimCount, "claim")}</span>`
            : nothing
        }
      </article>
    `;
  }

  #lead(claim: Claim) {
    return html`
      <p>${claim.summary}</p>
      <p class="where small">
        ${placeLink(claim.source, claim.paragraph, true)}${asserter(this.atlas, claim)}
      </p>
    `;
  }
}

function pairStyle() {
  return css`
    .who {
      display: flex;
      align-items: center;
      gap: 8px;
    }
    .who:hover {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 4px;
    }
    h2 {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 10px;
    }
    .and {
      font-weight: 450;
      color: var(--ink-2);
    }
    h2 + p {
      margin-top: 4px;
    }
    .paths {
      margin-top: 8px;
    }
    h4 {
      font-weight: 400;
    }
    /* The whole row opens the relation; links inside it stay above. */
    .open::after {
      content: "";
      position: absolute;
      inset: 0;
    }
    .row:hover .says b {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    .where a {
      position: relative;
    }
  `;
}
