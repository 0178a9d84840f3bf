import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { Account } from "../../model/graph/account.ts";
import { accountWords } from "../../model/graph/account-words.ts";
import {
  CHANGE_ORDER,
  type Change,
  type Comparison,
  type PairChange,
} from "../../model/graph/compare.ts";
import type { Filter } from "../../model/graph/filter.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { formatRoute } from "../../model/link/route.ts";
import { numberText } from "../../../domain/number-text.ts";
import { sentence } from "../../model/text/words.ts";
import { avatarStyle } from "../../ui/facts/avatar.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { faultOf, type Moment } from "../../model/time/moment.ts";
import { parsePeriod } from "../../../domain/dates/period.ts";
import { longDate } from "../../model/time/words.ts";
import { changedPair } from "./changed-pair.ts";
import { byChange, comparedAt } from "./compared.ts";
import { compareStyle } from "./compare-style.ts";

const WORDS: Record<Change, { title: string; says: string }> = {
  flipped: { title: msg("Flipped"), says: msg("their net sum changed sign") },
  new: { title: msg("New"), says: msg("no dated relation before") },
  gone: { title: msg("Gone"), says: msg("no dated relation any more") },
  kept: { title: msg("Kept"), says: msg("dated relations at both dates") },
};

/** The changes between two dates, in words, with links to every pair and relation. */
@customElement("entente-compare-panel")
export class ComparePanel extends LitElement {
  static override styles = [baseStyle, avatarStyle, panelStyle, compareStyle];

  @property() earlier = "";
  @property() later = "";
  @property({ attribute: false }) filter!: Filter;
  @property({ attribute: false }) graph!: SerializedGraph;
  /** The counts of the shown relations */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) graphIndex!: GraphIndex;

  protected override render() {
    const { earlier: before, later: after } = this;
    const moment: Moment = { kind: "compare", before, after };
    const fault = faultOf(moment);
    const comparison = comparedAt(this.graph, this.filter, { before, after });
    if (fault !== null || !comparison) return this.#fault(fault ?? "");
    const pairs = byChange(comparison.pairs);
    const changed = comparison.pairs.length - (pairs.get("kept")?.length ?? 0);
    return html`
      <h2>${msg(html`What changed between ${longDate(before)} and ${longDate(after)}`)}</h2>
      <p class="muted">
        ${
          changed === 0
            ? msg("No pair of actors is new, gone or flipped.")
            : plural(changed, {
                one: `# pair of actors changed, ${numberText(pairs.get("kept")?.length ?? 0)} did not.`,
                other: `# pairs of actors changed, ${numberText(pairs.get("kept")?.length ?? 0)} did not.`,
              })
        }
      </p>
      <p class="small">${sentence(accountWords(this.account))}.</p>
      ${CHANGE_ORDER.map((change) => this.#section(change, pairs.get(change) ?? [], comparison))}
      ${
        comparison.undated === 0
          ? nothing
          : html`<p class="small rest">
              ${plural(comparison.undated, { one: "# undated relation left out: not known to hold at either date.", other: "# undated relations left out: not known to hold at either date." })}
            </p>`
      }
    `;
  }

  #fault(fault: string) {
    const { earlier: before, later: after } = this;
    const [first, second] = [parsePeriod(before), parsePeriod(after)];
    const turned = first && second && second.from < first.from;
    return html`
      <h2>${msg("These dates cannot be compared")}</h2>
      <p class="lead" role="alert">${fault}</p>
      <p class="ways">
        ${
          turned
            ? html`<a
                class="button"
                href=${formatRoute({ view: "compare", before: after, after: before })}
                >${msg(html`Compare ${longDate(after)} and ${longDate(before)}`)}</a
              >`
            : nothing
        }
        <a class="button" href="#/">${msg("Back to the start")}</a>
      </p>
    `;
  }

  #section(change: Change, pairs: readonly PairChange[], comparison: Comparison) {
    if (pairs.length === 0) return nothing;
    const { title, says } = WORDS[change];
    return html`
      <section aria-label=${title}>
        <h3 class="section">
          <span>${title}</span
          ><span class="small"
            >${plural(pairs.length, { one: "# pair", other: "# pairs" })}: ${says}</span
          >
        </h3>
        ${pairs.map((pair) => changedPair(this.graphIndex, pair, change, comparison))}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-compare-panel": ComparePanel;
  }
}
