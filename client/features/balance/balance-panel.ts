import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { FOLD_RULES, type FoldRule } from "../../../domain/analysis/balance/fold-pairs.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { Account } from "../../model/graph/account.ts";
import type { Filter } from "../../model/graph/filter.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { formatRoute, type Route } from "../../model/link/route.ts";
import type { View } from "../../model/link/view.ts";
import { bubble } from "../../ui/browser/fire.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { tabList } from "../../ui/tabs/tab-list.ts";
import {
  PARTS,
  readChoices,
  writeChoices,
  type BalanceChoices,
  type Part,
} from "../../model/camps/choices.ts";
import { balancePanelStyle } from "./balance-panel-style.ts";
import "./balance-now.ts";
import "./over-time.ts";

const PART_WORDS: Record<Part, string> = {
  now: msg("What is shown"),
  time: msg("Over time"),
};

const RULE_WORDS: Record<FoldRule, string> = {
  net: msg("net sum of sign × intensity"),
  newest: msg("newest relation"),
  strongest: msg("strongest relation"),
};

/** Balance of what is shown, and its camps over time. The address holds every choice. */
@customElement("entente-balance-panel")
export class BalancePanel extends LitElement {
  static override styles = [baseStyle, fieldStyle, panelStyle, balancePanelStyle];

  /** The parts of the address after `#/balance/` */
  @property({ attribute: false }) choices!: readonly string[];
  @property({ attribute: false }) graph!: SerializedGraph;
  /** The filter of the map, with its time */
  @property({ attribute: false }) filter!: Filter;
  @property({ attribute: false }) view!: View;
  /** The counts of what is shown */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) graphIndex!: GraphIndex;

  protected override render() {
    const { choices, faults } = readChoices(this.choices);
    return html`
      <h2>${msg("Balance and camps")}</h2>
      ${faults.map((fault) => html`<p class="lead" role="alert">${fault}</p>`)}
      ${tabList({
        label: msg("Parts of the panel"),
        tabs: PARTS,
        shown: choices.show,
        words: (part) => PART_WORDS[part],
        choose: (show) => this.#choose({ ...choices, show }),
      })}
      <div id="panel" role="tabpanel" aria-labelledby="tab-${choices.show}">
        ${this.#fields(choices)} ${this.#among(choices)}
        ${
          choices.show === "now"
            ? html`<entente-balance-now
                .choices=${choices}
                .graph=${this.graph}
                .account=${this.account}
                .graphIndex=${this.graphIndex}
              ></entente-balance-now>`
            : html`<entente-camps-over-time
                .choices=${choices}
                .graph=${this.graph}
                .filter=${this.filter}
                .view=${this.view}
                .graphIndex=${this.graphIndex}
                .choose=${(next: Partial<BalanceChoices>) => this.#choose({ ...choices, ...next })}
              ></entente-camps-over-time>`
        }
      </div>
    `;
  }

  #fields(choices: BalanceChoices) {
    const { camps, rule, map, years, show } = choices;
    const value = (event: Event) => (event.target as HTMLInputElement).value;
    return html`
      <div class="fields">
        <label>
          <span>${msg("Camps")}</span>
          <select
            @change=${(event: Event) => this.#choose({ ...choices, camps: Number(value(event)) })}
          >
            ${[2, 3, 4, 5, 6].map((n) => html`<option ?selected=${n === camps}>${n}</option>`)}
          </select>
        </label>
        <label class="wide">
          <span>${msg("One sign for two actors by")}</span>
          <select
            @change=${(event: Event) => this.#choose({ ...choices, rule: value(event) as FoldRule })}
          >
            ${FOLD_RULES.map(
              (each) =>
                html`<option value=${each} ?selected=${each === rule}>${RULE_WORDS[each]}</option>`,
            )}
          </select>
        </label>
        ${
          show === "time"
            ? html`<label>
                <span>${msg("Years in a window")}</span>
                <input
                  type="number"
                  min="1"
                  max="100"
                  list="widths"
                  .value=${String(years)}
                  @change=${(event: Event) => this.#width(choices, event.target as HTMLInputElement)}
                />
                <datalist id="widths">
                  <option value="1"></option>
                  <option value="5"></option>
                </datalist>
              </label>`
            : nothing
        }
        <label class="check">
          <input
            type="checkbox"
            .checked=${map}
            @change=${() => this.#choose({ ...choices, map: !map })}
          />
          ${msg("Mark camps on the map")}
        </label>
      </div>
    `;
  }

  #width(choices: BalanceChoices, input: HTMLInputElement) {
    if (input.reportValidity() && input.value !== "")
      this.#choose({ ...choices, years: Number(input.value), window: null });
  }

  #among(choices: BalanceChoices) {
    const { among } = choices;
    if (among.length === 0) return nothing;
    const names = among.map((id) => nameOf(this.graphIndex, id)).join(", ");
    return html`
      <p class="small">
        ${plural(among.length, { one: "Only # chosen actor:", other: "Only # chosen actors:" })}
        ${names}.
        <a class="link" href=${formatRoute(routeTo({ ...choices, among: [] }))}
          >${msg("All that are shown")}</a
        >
      </p>
    `;
  }

  #choose(choices: BalanceChoices) {
    bubble(this, "entente-route", { route: routeTo(choices) });
  }
}

const routeTo = (choices: BalanceChoices): Route => ({
  view: "balance",
  choices: writeChoices(choices),
});

declare global {
  interface HTMLElementTagNameMap {
    "entente-balance-panel": BalancePanel;
  }
}
