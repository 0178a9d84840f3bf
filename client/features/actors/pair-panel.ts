import { Task } from "@lit/task";
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import type { SignName } from "../../../domain/sign.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import { getActor, getClaimsBetween } from "../../api/client.ts";
import { split, type Account } from "../../model/graph/account.ts";
import { relationsBetween, type GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { formatRoute } from "../../model/link/route.ts";
import type { Moment } from "../../model/time/moment.ts";
import { timeNote } from "../../model/time/words.ts";
import { avatarStyle } from "../../ui/facts/avatar.ts";
import { balanceBar, balanceStyle } from "../../ui/facts/balance-bar.ts";
import { evidenceRow, evidenceRowStyle } from "../../ui/facts/evidence-row.ts";
import { groupBy } from "../../../domain/group-by.ts";
import { groupBySign } from "../../ui/facts/grouping.ts";
import { GROUP_WORDS } from "../../ui/facts/group-words.ts";
import { leftOut, undatedIn } from "../../ui/facts/left-out.ts";
import { notDrawn } from "../../ui/facts/not-drawn.ts";
import { pairNames, pairNamesStyle } from "../../ui/facts/pair-names.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { tally } from "../../ui/facts/signs.ts";
import { failure, statusStyle } from "../../ui/status/status-view.ts";

/** Two actors and everything between them; one sign of it first where a bundle was chosen. */
@customElement("entente-pair-panel")
export class PairPanel extends LitElement {
  static override styles = [
    baseStyle,
    avatarStyle,
    panelStyle,
    balanceStyle,
    statusStyle,
    pairNamesStyle,
    evidenceRowStyle,
    pairStyle(),
  ];

  @property({ attribute: false }) actors!: [string, string];
  @property() sign: SignName | undefined;
  /** The time that is looked at */
  @property({ attribute: false }) moment: Moment = null;
  /** The counts of the shown relations */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) graphIndex!: GraphIndex;

  /** Claims by relation. */
  #claims = new Task(this, {
    task: async ([a, b], { signal }) => {
      const claims = await getClaimsBetween(a, b, signal);
      return groupBy(claims, (claim) => claim.relation);
    },
    args: () => this.actors,
  });

  /** Relations of the two that a limit may have cut from the graph; null: all are loaded. */
  #whole = new Task(this, {
    task: async ([a, b, isCut], { signal }) => {
      if (!isCut) return null;
      const { relations } = await getActor(a, signal);
      const [first, second] = [a, b].sort();
      return relations.filter(({ subject, object }) => {
        const [one, other] = [subject.id, object.id].sort();
        return one === first && other === second;
      });
    },
    args: () => [this.actors[0], this.actors[1], this.account.loaded < this.account.total] as const,
  });

  protected override render() {
    const [a, b] = this.actors;
    const relations = this.#whole.value ?? relationsBetween(this.graphIndex, a, b);
    const found = split(relations, this.account);
    const { shown } = found;
    const when = timeNote(this.moment);
    const none =
      a === b
        ? [
            msg("No relation of the actor with itself is recorded."),
            msg(`No relation of the actor with itself${when}.`),
          ]
        : [
            msg("No relation between the two is recorded."),
            msg(`No relation between the two${when}.`),
          ];
    const claims = shown.reduce((sum, relation) => sum + relation.claimCount, 0);
    return html`
      ${pairNames(this.graphIndex, this.actors)}
      <p class="muted">
        ${this.#inSources(
          [
            plural(shown.length, { one: "# relation", other: "# relations" }),
            plural(claims, { one: "# claim", other: "# claims" }),
          ].join(", "),
          shown,
        )}
      </p>
      ${balanceBar(tally(shown))} ${notDrawn(shown, this.graphIndex, this.account)}
      ${
        relations.length === 0
          ? html`<p class="lead">${none[0]}</p>`
          : shown.length === 0
            ? html`<p class="lead">${none[1]}</p>`
            : nothing
      }
      ${a === b ? nothing : this.#ways(a, b)}
      ${this.#whole.render({ error: (e) => failure(e, () => void this.#whole.run()) })}
      ${this.#claims.render({ error: (e) => failure(e, () => void this.#claims.run()) })}
      ${this.#groups(shown)} ${leftOut(found, (some, when) => this.#groups(some, when))}
    `;
  }

  #ways(a: string, b: string) {
    return html`
      <p class="small paths">
        <a class="link" href=${formatRoute({ view: "paths", start: a, end: b })}
          >${msg("Shortest paths between the two")}</a
        >
      </p>
      <p class="small paths">
        <a class="link" href=${formatRoute({ view: "story", actors: [a, b] })}
          >${msg("Their story: balance over time, milestones")}</a
        >
      </p>
    `;
  }

  #groups(relations: Relation[], when = timeNote(this.moment, undatedIn(relations, this.moment))) {
    return groupBySign(relations)
      .sort((one, other) => Number(other.group === this.sign) - Number(one.group === this.sign))
      .map(
        ({ group, relations: some }) => html`
          <section>
            <h3 class="section">
              <span>${GROUP_WORDS[group]}${when}</span
              ><span class="small">${msg("newest first")}</span>
            </h3>
            ${some.map((relation) =>
              evidenceRow(this.graphIndex, relation, this.#claims.value?.get(relation.id)),
            )}
          </section>
        `,
      );
  }

  /**
   * Returns the counts, and once the claims are there also "in 5 articles and the public record".
   */
  #inSources(counts: string, relations: Relation[]): string {
    const claims = relations.flatMap(({ id }) => this.#claims.value?.get(id) ?? []);
    const articles = new Set(claims.filter((c) => !c.background).map((c) => c.source.id)).size;
    const inArticles = plural(articles, { one: "# article", other: "# articles" });
    const hasRecord = claims.some((claim) => claim.background);
    if (articles === 0) return hasRecord ? msg(`${counts} in the public record`) : counts;
    return hasRecord
      ? msg(`${counts} in ${inArticles} and the public record`)
      : msg(`${counts} in ${inArticles}`);
  }
}

function pairStyle() {
  return css`
    h2 + p {
      margin-top: 4px;
    }
    .paths {
      margin-top: 8px;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-pair-panel": PairPanel;
  }
}
