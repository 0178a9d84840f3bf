import { VirtualizerController } from "@tanstack/lit-virtual";
import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { baseStyle } from "../../ui/style/base-style.ts";
import { avatarStyle } from "../../ui/facts/avatar.ts";
import type { Column } from "./column.ts";
import type { Order } from "./order.ts";
import { moveRow } from "./move-row.ts";
import { headingCell } from "./heading-cell.ts";
import { tableStyle } from "./sortable-table-style.ts";
import { tableRow } from "./table-row.ts";
import { fire } from "../../ui/browser/fire.ts";
import { styleText } from "../../ui/style/style-text.ts";

/** As in the style sheet, CSS px. */
const ROW_HEIGHT = 38;

interface Row {
  id: string;
}

/**
 * A table of which only the rows in sight are in the document. It is one stop of the Tab key:
 * arrows go from row to row, Enter opens one. Fires `entente-order` {column} for a heading,
 * `entente-open` {id} for a row.
 */
@customElement("entente-sortable-table")
export class SortableTable extends LitElement {
  static override styles = [baseStyle, avatarStyle, tableStyle];

  @property() label = "";
  @property({ attribute: false }) columns: readonly Column<Row>[] = [];
  @property({ attribute: false }) rows: readonly Row[] = [];
  @property({ attribute: false }) order!: Order;
  /** Ids of the rows that are chosen */
  @property({ attribute: false }) chosen: ReadonlySet<string> = new Set();
  @state() private at = 0;
  @query(".grid") private grid!: HTMLElement;

  #virtual = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    getScrollElement: () => this.grid,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    // The heading is before the first row, and covers rows that are scrolled under it.
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  });

  override focus() {
    this.grid.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("rows")) {
      const virtual = this.#virtual.getVirtualizer();
      virtual.setOptions({ ...virtual.options, count: this.rows.length });
      this.at = Math.max(0, Math.min(this.at, this.rows.length - 1));
    }
    const tracks = (columns: readonly Column<Row>[]) => columns.map(({ track }) => track).join(" ");
    this.style.setProperty("--tracks", tracks(this.columns));
    this.style.setProperty("--narrow", tracks(this.columns.filter(({ narrow }) => narrow)));
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has("chosen") || this.chosen.size === 0) return;
    const first = this.rows.findIndex(({ id }) => this.chosen.has(id));
    if (first >= 0 && !this.chosen.has(this.rows[this.at]?.id ?? "")) this.#go(first, "center");
  }

  protected override render() {
    const virtual = this.#virtual.getVirtualizer();
    const items = virtual.getVirtualItems();
    return html`
      <div
        class="grid"
        role="grid"
        tabindex="0"
        aria-label=${this.label}
        aria-rowcount=${this.rows.length + 1}
        aria-colcount=${this.columns.length}
        aria-multiselectable="true"
        aria-activedescendant=${this.rows.length > 0 ? `row-${this.at}` : nothing}
        @keydown=${this.#key}
      >
        <div class="row head" role="row" aria-rowindex="1">
          ${this.columns.map((column) => headingCell(column, this.order, this.#sort))}
        </div>
        <div
          class="all"
          role="presentation"
          .style=${styleText(`height: ${virtual.getTotalSize()}px`)}
        >
          <div
            class="seen"
            role="presentation"
            .style=${styleText(`transform: translateY(${(items[0]?.start ?? ROW_HEIGHT) - ROW_HEIGHT}px)`)}
          >
            ${items.map(({ index }) => {
              const row = this.rows[index];
              if (!row) return nothing;
              const look = { index, at: index === this.at, chosen: this.chosen.has(row.id) };
              return tableRow(row, look, this.columns, this.#open);
            })}
          </div>
        </div>
      </div>
    `;
  }

  #sort = (column: string) => {
    fire(this, "entente-order", { column });
  };

  #open = (index: number) => {
    const row = this.rows[index];
    if (!row) return;
    this.at = index;
    fire(this, "entente-open", { id: row.id });
  };

  #go(index: number, align: "auto" | "center" = "auto") {
    this.at = index;
    this.#virtual.getVirtualizer().scrollToIndex(index, { align });
  }

  #key = (event: KeyboardEvent) => {
    if (event.target !== this.grid) return;
    if (event.key === "Enter") return this.#open(this.at);
    const page = Math.max(1, Math.floor(this.grid.clientHeight / ROW_HEIGHT) - 2);
    const next = moveRow(event.key, this.at, this.rows.length, page);
    if (next === null) return;
    event.preventDefault();
    this.#go(next);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-sortable-table": SortableTable;
  }
}
