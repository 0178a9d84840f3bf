import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { BalanceFigures } from "../../../domain/contract/balance.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { Account } from "../../model/graph/account.ts";
import { accountWords } from "../../model/graph/account-words.ts";
import { pairName, type GraphIndex } from "../../model/graph/graph-index.ts";
import { modelOf } from "../../model/graph/model.ts";
import { formatRoute } from "../../model/link/route.ts";
import { sentence } from "../../model/text/words.ts";
import { bubble } from "../../ui/browser/fire.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { growingList } from "../../ui/lists/growing-list.ts";
import { BalanceRun } from "./balance-run.ts";
import { balanceStyle } from "./balance-style.ts";
import { campList } from "./camp-list.ts";
import type { BalanceChoices } from "../../model/camps/choices.ts";
import { figureNotes } from "./figure-notes.ts";
import { frustratedList } from "./frustrated-list.ts";
import { frustrationView } from "./frustration-view.ts";
import { relationsShown } from "../../model/camps/camp-relations.ts";
import { campGroups } from "../../model/camps/camp-groups.ts";
import { letterStyle } from "./letter.ts";
import type { BalanceFound } from "./messages.ts";
import { runView } from "./run-view.ts";
import { triadsView } from "./triads-view.ts";

/** Balance of what is shown: index, camps, frustrated pairs and triads. Fires `entente-groups`. */
@customElement("entente-balance-now")
export class BalanceNow extends LitElement {
  static override styles = [baseStyle, panelStyle, letterStyle, balanceStyle];

  @property({ attribute: false }) choices!: BalanceChoices;
  @property({ attribute: false }) graph!: SerializedGraph;
  /** The counts of what is shown */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) graphIndex!: GraphIndex;

  readonly #run = new BalanceRun(this);
  #asked = "";
  #marked: BalanceFound | null = null;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("choices") || changed.has("account")) this.#ask();
  }

  protected override updated() {
    const found = this.choices.map && !this.#run.isStale ? this.#found : null;
    if (found === this.#marked) return;
    this.#marked = found;
    bubble(this, "entente-groups", found && marks(found));
  }

  get #found(): BalanceFound | null {
    const { answer } = this.#run;
    return answer?.kind === "now" ? answer : null;
  }

  /** Asks if the answer may be another: the map's marks alone change none. */
  #ask() {
    const { camps, rule, among } = this.choices;
    const relations = relationsShown(modelOf(this.graph), this.account, among);
    const asked = JSON.stringify([camps, rule, relations.map(({ id }) => id)]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#run.ask({ kind: "now", relations, camps, rule });
  }

  protected override render() {
    const found = this.#found;
    return html`
      <p class="small">${sentence(accountWords(this.account))}.</p>
      ${runView(this.#run, found && !this.#run.isStale ? msg("Looking for a proof …") : msg("Computing …"))}
      ${found ? html`<div class=${this.#run.isStale ? "stale" : ""}>${this.#content(found)}</div>` : nothing}
    `;
  }

  #content(found: BalanceFound) {
    const { figures } = found;
    if (figures.pairs === 0)
      return html`
        <p class="lead">
          ${msg("No two of the actors shown have a signed relation with each other, so there is nothing to balance.")}
        </p>
        ${this.#folding(figures)}
      `;
    const { graphIndex } = this;
    return html`
      ${frustrationView(figures, this.choices.camps, this.#run.isRunning)} ${this.#folding(figures)}
      ${campList(figures, graphIndex)} ${frustratedList(figures, graphIndex)}
      ${triadsView(found, graphIndex)} ${figureNotes()}
    `;
  }

  #folding({ pairs, actors, ties, leftOut: { neutral, selfRelations } }: BalanceFigures) {
    const left = [
      neutral > 0 ? msg(`${numberText(neutral)} neutral or mixed`) : "",
      selfRelations > 0 ? msg(`${numberText(selfRelations)} of an actor with itself`) : "",
    ].filter(Boolean);
    return html`
      <p class="small note">
        ${plural(pairs, { one: "# pair with a sign", other: "# pairs with a sign" })},
        ${plural(actors, { one: "# actor", other: "# actors" })}.
        ${left.length > 0 ? msg(`Relations left out: ${left.join(", ")}.`) : ""}
      </p>
      ${
        ties.length === 0
          ? nothing
          : html`
              <details>
                <summary>
                  ${plural(ties.length, { one: "# tie: relations of both signs weigh the same, so the pair is left out", other: "# ties: relations of both signs weigh the same, so the pairs are left out" })}
                </summary>
                <ul class="body">
                  ${growingList(
                    ties,
                    ({ pair }) => html`
                      <li>
                        <a class="link" href=${formatRoute({ view: "pair", actors: pair })}
                          >${pairName(this.graphIndex, pair)}</a
                        >
                      </li>
                    `,
                  )}
                </ul>
              </details>
            `
      }
    `;
  }
}

const marks = ({ figures: { camps, frustrated } }: BalanceFound) =>
  campGroups(
    camps.map(({ actors }) => actors),
    frustrated,
  );

declare global {
  interface HTMLElementTagNameMap {
    "entente-balance-now": BalanceNow;
  }
}
