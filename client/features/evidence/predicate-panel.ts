import { Task } from "@lit/task";
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { signName } from "../../../domain/drawn-sign.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import { getGraphOf } from "../../api/client.ts";
import { withFilter } from "../../model/filter/actions.ts";
import { split, type Account } from "../../model/graph/account.ts";
import { indexGraph, type GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { requestView } from "../../ui/events/request-view.ts";
import { numberText } from "../../../domain/number-text.ts";
import { sentence } from "../../model/text/words.ts";
import type { View } from "../../model/link/view.ts";
import { balanceBar, balanceStyle } from "../../ui/facts/balance-bar.ts";
import { groupBySign } from "../../ui/facts/grouping.ts";
import { GROUP_WORDS } from "../../ui/facts/group-words.ts";
import { leftOut } from "../../ui/facts/left-out.ts";
import { notDrawn } from "../../ui/facts/not-drawn.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { relationRow } from "../../ui/facts/relation-row.ts";
import { tally } from "../../ui/facts/signs.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";

/** Relations of a group that are listed before the reader asks for more. */
const FIRST = 100;

/** A predicate and every relation of it, with a way to look at these alone. */
@customElement("entente-predicate-panel")
export class PredicatePanel extends LitElement {
  static override styles = [baseStyle, panelStyle, balanceStyle, statusStyle, predicateStyle()];

  @property() predicate = "";
  @property({ attribute: false }) pack!: Dataset;
  @property({ attribute: false }) view!: View;
  /** The counts of the shown relations */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) graphIndex!: GraphIndex;
  /** Most entries that a group lists */
  @state() private most = FIRST;

  /** All of them from the server if a limit has cut the graph. */
  #relations = new Task(this, {
    task: async ([predicate, isCut], { signal }): Promise<Relation[]> => {
      const { graphIndex } = this;
      const { relations } = isCut ? indexGraph(await getGraphOf(predicate, signal)) : graphIndex;
      return [...relations.values()].filter((relation) => relation.predicate === predicate);
    },
    args: () => [this.predicate, this.account.loaded < this.account.total] as const,
  });

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("predicate")) this.most = FIRST;
  }

  protected override render() {
    const known = this.pack.predicates.find(({ id }) => id === this.predicate);
    if (!known)
      return html`<h2>${this.predicate}</h2>
        <p class="lead">${msg("The data has no predicate of this name.")}</p>`;
    return html`
      <h2>${sentence(known.label)}</h2>
      <p class="small">${[msg("Predicate"), known.family].filter(Boolean).join(" · ")}</p>
      ${known.meaning ? html`<p class="lead">${sentence(known.meaning)}</p>` : nothing}
      ${this.#relations.render({
        pending: () => skeleton(5),
        complete: (relations) => this.#all(relations),
        error: (error) => failure(error, () => void this.#relations.run()),
      })}
    `;
  }

  #all(relations: Relation[]) {
    const found = split(relations, this.account);
    const { shown, left } = found;
    const all = plural(relations.length, { one: "# relation", other: "# relations" });
    const words = left.length > 0 ? msg(`${numberText(shown.length)} of ${all} shown`) : all;
    return html`
      <p class="muted counts">${words}</p>
      ${balanceBar(tally(shown))} ${notDrawn(shown, this.graphIndex, this.account)}
      ${relations.length > 0 ? this.#choice(relations) : nothing} ${this.#groups(shown)}
      ${leftOut(found, (some, when) => this.#groups(some, when))}
    `;
  }

  /** Looks at these relations alone, whatever sign they have; or at all again. */
  #choice(relations: readonly Relation[]) {
    const { view, predicate } = this;
    const { predicates } = view.filter;
    const alone = predicates?.length === 1 && predicates[0] === predicate;
    const press = () => {
      if (alone) return requestView(this, withFilter(view, { predicates: null }));
      const signs = { ...view.filter.signs };
      for (const relation of relations) signs[signName(relation)] = true;
      requestView(this, withFilter(view, { predicates: [predicate], signs }));
    };
    return html`
      <p class="choice">
        <button class="button" aria-pressed=${alone ? "true" : "false"} @click=${press}>
          ${msg("Show only these on the map")}
        </button>
      </p>
    `;
  }

  #groups(all: readonly Relation[], when = "") {
    return groupBySign(all).map(
      ({ group, relations }) => html`
        <section>
          <h3 class="section">
            <span>${GROUP_WORDS[group]}${when}</span>
            <span class="small">${msg(html`${numberText(relations.length)}, newest first`)}</span>
          </h3>
          ${relations.slice(0, this.most).map((relation) => relationRow(this.graphIndex, relation))}
          ${
            relations.length > this.most
              ? html`<p class="choice">
                  <button class="button" @click=${() => (this.most += FIRST)}>
                    ${msg(html`Show more (${numberText(relations.length - this.most)} left)`)}
                  </button>
                </p>`
              : nothing
          }
        </section>
      `,
    );
  }
}

function predicateStyle() {
  return css`
    .counts {
      margin-top: 12px;
    }
    .choice {
      margin-top: 12px;
    }
    .row:hover .says b {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-predicate-panel": PredicatePanel;
  }
}
