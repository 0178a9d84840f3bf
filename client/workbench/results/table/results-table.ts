import { VirtualizerController } from "@tanstack/lit-virtual";
import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { msg } from "../../../../domain/message.ts";
import type { QueryValue } from "../../../api/query-client.ts";
import { baseStyle } from "../../../ui/style/base-style.ts";
import { drag } from "../../../ui/browser/drag.ts";
import { valueText } from "../../values/value-text.ts";
import { nextSorting, rowOrder, type Sorting } from "./row-order.ts";
import { columnWidths, LEAST_WIDTH } from "./column-widths.ts";
import { moveCell, type Cell } from "./move-cell.ts";
import { tableHead, type ColumnActs } from "./table-head.ts";
import { FEW_COLUMNS, seenColumns } from "./seen-columns.ts";
import { cellId, tableRow } from "./table-row.ts";
import { tableStyle } from "./table-style.ts";
import { fire } from "../../../ui/browser/fire.ts";
import { styleText } from "../../../ui/style/style-text.ts";

/** CSS px; as in the style sheet. */
const ROW_HEIGHT = 32;
/** CSS px for the numbers of rows. */
const GUTTER = 56;

/**
 * Rows as a table of which only what is seen is drawn; sorted by the head of a column.
 *
 * Events: `entente-cell` {value, row, field} when a cell is opened, `entente-sorting` {order}
 * with the indices of rows as they are shown; null: as they came.
 */
@customElement("entente-results-table")
export class ResultsTable extends LitElement {
  static override styles = [baseStyle, tableStyle];

  @property({ attribute: false }) fields: readonly string[] = [];
  @property({ attribute: false }) rows: readonly (readonly QueryValue[])[] = [];
  /** Number of rows so far: `rows` grows in place */
  @property({ type: Number }) total = 0;
  /** No more rows will come */
  @property({ type: Boolean }) complete = false;
  @state() private sorting: Sorting | null = null;
  @state() private active: Cell = { row: 0, column: 0 };
  @state() private widths: number[] = [];
  @query(".scroll") private scroller!: HTMLElement | null;

  #order: number[] | null = null;
  #measured = false;
  readonly #virtual = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    getScrollElement: () => this.scroller,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("rows") || changed.has("fields")) this.#measured = false;
    if (changed.has("rows")) {
      this.sorting = null;
      this.active = { row: 0, column: 0 };
      this.#sort();
    } else if (changed.has("complete") && this.complete && this.sorting) this.#sort();
    if (!this.#measured && this.fields.length > 0) {
      this.widths = columnWidths(this.fields, this.rows);
      this.#measured = this.total > 0;
    }
  }

  protected override render() {
    const virtualizer = this.#virtual.getVirtualizer();
    virtualizer.setOptions({ ...virtualizer.options, count: this.total });
    const isWide = this.widths.length > FEW_COLUMNS;
    const columns = this.widths
      .map((width) => (isWide ? `${width}px` : `minmax(${width}px, ${width}fr)`))
      .join(" ");
    const { scrollLeft = 0, clientWidth = 0 } = this.scroller ?? {};
    // From right to left it is negative.
    const seen = seenColumns(this.widths, Math.abs(scrollLeft), clientWidth);
    return html`
      <div
        class="scroll"
        role="grid"
        tabindex="0"
        aria-label=${msg("Rows")}
        aria-rowcount=${this.total + 1}
        aria-colcount=${this.fields.length + 1}
        aria-activedescendant=${this.total > 0 ? cellId(this.active) : nothing}
        @keydown=${this.#press}
        @copy=${this.#copy}
        @scroll=${isWide ? this.#scrolled : nothing}
      >
        <div class="sheet" .style=${styleText(`--columns: ${GUTTER}px ${columns}`)}>
          ${tableHead(this.fields, seen, this.sorting, this.#columns)}
          <div class="body" .style=${styleText(`height: ${virtualizer.getTotalSize()}px`)}>
            ${virtualizer.getVirtualItems().map(({ index, start }) => {
              const at = this.#order?.[index] ?? index;
              const row = { index, at, start, values: this.rows[at] ?? [] };
              return tableRow(row, seen, this.active, this.#click);
            })}
          </div>
        </div>
      </div>
    `;
  }

  #valueAt({ row, column }: Cell): QueryValue {
    return this.rows[this.#order?.[row] ?? row]?.[column] ?? null;
  }

  #columns: ColumnActs = {
    sort: (column) => {
      this.sorting = nextSorting(this.sorting, column);
      this.#sort();
      this.#virtual.getVirtualizer().scrollToIndex(0);
    },
    grip: (event, column) => this.#widen(event, column),
  };

  #sort(): void {
    this.#order = this.sorting ? rowOrder(this.rows, this.sorting) : null;
    fire(this, "entente-sorting", { order: this.#order });
  }

  /** The first click chooses a cell, the next one opens it; a link is followed. */
  #click = (event: MouseEvent, cell: Cell): void => {
    if ((event.target as Element).closest("a")) return;
    const again = this.active.row === cell.row && this.active.column === cell.column;
    this.active = cell;
    if (again || event.detail > 1) this.#open();
  };

  #press = (event: KeyboardEvent): void => {
    if (this.total === 0 || event.target !== this.scroller) return;
    if (event.key === "Enter" || event.key === " ") this.#open();
    else {
      const page = Math.floor((this.scroller?.clientHeight ?? 0) / ROW_HEIGHT) - 2;
      const extent = { rows: this.total, columns: this.fields.length, page };
      const next = moveCell(this.active, event, extent);
      if (!next) return;
      this.active = next;
      this.#virtual.getVirtualizer().scrollToIndex(next.row);
      this.#showColumn(next.column);
    }
    event.preventDefault();
  };

  #scrolled = (): void => this.requestUpdate();

  #showColumn(column: number): void {
    const scroller = this.scroller;
    if (!scroller) return;
    const shown = this.renderRoot.querySelector<HTMLElement>(
      `.head .cell[aria-colindex="${column + 2}"]`,
    );
    // One that is not drawn yet is as wide as it will be: wide tables do not stretch.
    const left = this.widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    const start = shown ? shown.offsetLeft - GUTTER : left;
    const end = start + GUTTER + (shown?.offsetWidth ?? this.widths[column] ?? 0);
    if (start < scroller.scrollLeft) scroller.scrollLeft = start;
    else if (end > scroller.scrollLeft + scroller.clientWidth)
      scroller.scrollLeft = end - scroller.clientWidth;
  }

  /** Copies the chosen cell if no text is selected. */
  #copy = (event: ClipboardEvent): void => {
    if (this.total === 0 || getSelection()?.toString()) return;
    event.clipboardData?.setData("text/plain", valueText(this.#valueAt(this.active)));
    event.preventDefault();
  };

  #open(): void {
    const { row, column } = this.active;
    const detail = {
      value: this.#valueAt(this.active),
      row: (this.#order?.[row] ?? row) + 1,
      field: this.fields[column] ?? "",
    };
    fire(this, "entente-cell", detail);
  }

  #widen(event: PointerEvent, column: number): void {
    const head = (event.currentTarget as HTMLElement).parentElement;
    const before = head?.offsetWidth ?? LEAST_WIDTH;
    drag(event, ({ clientX }) => {
      const width = Math.max(LEAST_WIDTH, before + clientX - event.clientX);
      this.widths = this.widths.map((old, i) => (i === column ? width : old));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-results-table": ResultsTable;
  }
}
