import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { MeasureName } from "../../../domain/analysis/measures/names.ts";
import { msg, plural } from "../../../domain/message.ts";
import type { Account } from "../../model/graph/account.ts";
import { cutWords, leftOutWords } from "../../model/graph/account-words.ts";
import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import type { Measured } from "../../model/graph/measured.ts";
import type { Selection } from "../../model/graph/state.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { icon } from "../../ui/icons/icons.ts";
import { actorsOf } from "../../model/link/selection.ts";
import type { Loaded } from "../../model/link/loaded.ts";
import { formatRoute } from "../../model/link/route.ts";
import { tabList } from "../../ui/tabs/tab-list.ts";
import { sentence } from "../../model/text/words.ts";
import { arrange, type Arranged } from "./arranged.ts";
import { chosenRelations } from "./chosen.ts";
import { ACTOR_COLUMNS, relationColumns } from "./columns.ts";
import { measureColumns } from "./measure-columns.ts";
import { reorder, type Order } from "./order.ts";
import { tableRows, type TableRows } from "./rows.ts";
import { dataTableStyle } from "./data-table-style.ts";
import "./sortable-table.ts";
import type { SortableTable } from "./sortable-table.ts";
import { fire } from "../../ui/browser/fire.ts";

const TABS = ["actors", "relations"] as const;
type Tab = (typeof TABS)[number];

/**
 * Everything that the map shows, as tables of actors and relations. Fires `entente-select`
 * {selection} for a row, as the map does, and `entente-close`.
 */
@customElement("entente-data-table")
export class DataTable extends LitElement {
  static override styles = [baseStyle, fieldStyle, dataTableStyle];

  @property({ attribute: false }) loaded!: Loaded;
  /** The graph to list; `account` is another object whenever that changes */
  @property({ attribute: false }) filtered!: FilteredGraph;
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) selection: Selection = null;
  /** Measures to show as columns of actors */
  @property({ attribute: false }) measures: readonly MeasureName[] = [];
  @property({ attribute: false }) measured: Measured | null = null;
  @state() private tab: Tab = "actors";
  @state() private text = "";
  @state() private orders: Record<Tab, Order> = {
    actors: { column: "relations", descending: true },
    relations: { column: "when", descending: true },
  };
  @query("entente-sortable-table") private table!: SortableTable;

  #rows: TableRows = { actors: [], relations: [] };
  #arranged: Arranged = { columns: [], rows: [] };
  #chosen: ReadonlySet<string> = new Set();

  override focus() {
    this.table.focus();
  }

  protected override firstUpdated() {
    void this.table.updateComplete.then(() => this.focus());
  }

  protected override willUpdate(changed: PropertyValues) {
    const { graphIndex } = this.loaded;
    const has = (...names: string[]) => names.some((name) => changed.has(name));
    const compares = this.filtered.comparison !== null;
    if (has("account", "loaded")) this.#rows = tableRows(this.filtered, graphIndex);
    const type = this.selection?.type;
    if (has("selection") && (type === "pair" || type === "relation")) this.tab = "relations";
    const order = this.orders[this.tab];
    if (has("account", "loaded", "tab", "text", "orders", "measures", "measured"))
      this.#arranged =
        this.tab === "actors"
          ? arrange(this.#rows.actors, this.#actorColumns(), this.text, order)
          : arrange(this.#rows.relations, relationColumns(compares), this.text, order);
    if (has("selection", "account", "loaded", "tab"))
      this.#chosen =
        this.tab === "actors"
          ? new Set(actorsOf(this.selection, graphIndex))
          : chosenRelations(this.#rows.relations, this.selection);
  }

  protected override render() {
    return html`
      <section aria-label=${msg("Table of what the map shows")} @keydown=${this.#key}>
        <header>
          ${tabList({
            label: msg("Tables"),
            tabs: TABS,
            shown: this.tab,
            words: (tab) =>
              tab === "actors"
                ? plural(this.#rows.actors.length, { one: "# actor", other: "# actors" })
                : plural(this.#rows.relations.length, { one: "# relation", other: "# relations" }),
            choose: (tab) => (this.tab = tab),
          })}
          <span class="more">${this.#more()}</span>
          <input
            type="search"
            placeholder=${msg("Find in the table")}
            aria-label=${msg("Find in the table")}
            autocomplete="off"
            spellcheck="false"
            .value=${this.text}
            @input=${(event: InputEvent) => (this.text = (event.target as HTMLInputElement).value)}
          />
          <a class="measures" href=${formatRoute({ view: "measures" })}>${msg("Measures")}</a>
          <button
            class="icon-button"
            aria-label=${msg("Close the table")}
            title=${msg("Close the table (Esc)")}
            @click=${this.#close}
          >
            ${icon("close")}
          </button>
        </header>
        <div id="panel" role="tabpanel" aria-labelledby="tab-${this.tab}">
          <entente-sortable-table
            label=${this.tab === "actors" ? msg("Actors") : msg("Relations")}
            .columns=${this.#arranged.columns}
            .rows=${this.#arranged.rows}
            .order=${this.orders[this.tab]}
            .chosen=${this.#chosen}
            @entente-order=${(event: HTMLElementEventMap["entente-order"]) =>
              this.#order(event.detail.column)}
            @entente-open=${(event: HTMLElementEventMap["entente-open"]) => this.#open(event.detail.id)}
          ></entente-sortable-table>
          ${this.#empty()}
        </div>
        <p class="visually-hidden" role="status">
          ${this.text ? msg(`${this.#arranged.rows.length} found`) : ""}
        </p>
      </section>
    `;
  }

  /** Number of relations beyond those that are listed. */
  #more(): string {
    const { account } = this;
    const measuring = this.measures.length > 0 && (this.measured?.busy || this.measured?.stale);
    const notes = [
      leftOutWords(account.left),
      cutWords(account),
      measuring ? msg("measures are being computed") : "",
    ].filter(Boolean);
    return sentence(notes.join("; "));
  }

  #actorColumns() {
    return [...ACTOR_COLUMNS, ...measureColumns(this.measures, this.measured)];
  }

  #empty() {
    if (this.#arranged.rows.length > 0) return nothing;
    if (this.text === "") return html`<p class="empty">${msg("Nothing matches the filters.")}</p>`;
    return html`
      <p class="empty">
        ${msg(html`No row contains “${this.text}”.`)}
        <button class="button" @click=${() => (this.text = "")}>${msg("Show all rows")}</button>
      </p>
    `;
  }

  #order(column: string) {
    const numeric = this.#arranged.columns.find(({ id }) => id === column)?.numeric ?? false;
    const next = reorder(this.orders[this.tab], column, numeric);
    this.orders = { ...this.orders, [this.tab]: next };
  }

  #open(id: string) {
    const selection: Selection =
      this.tab === "actors" ? { type: "actor", id } : { type: "relation", id };
    fire(this, "entente-select", { selection });
  }

  #close = () => fire(this, "entente-close");

  #key = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    if (this.text !== "") this.text = "";
    else this.#close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-data-table": DataTable;
  }
}
