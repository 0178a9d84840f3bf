import { VirtualizerController } from "@tanstack/lit-virtual";
import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { QueryValue } from "../../../cypher/query-value.ts";
import { baseStyle } from "../../../page/base-style.ts";
import { valueText } from "../../values/value-text.ts";
import { nextSorting, rowOrder, type Sorting } from "../row-order.ts";
import { cellView } from "./cell-view.ts";
import { columnWidths, LEAST_WIDTH } from "./column-widths.ts";
import { moveCell, type Cell } from "./move-cell.ts";
import { tableStyle } from "./table-style.ts";

/** CSS px; as in the style sheet. */
const ROW_HEIGHT = 32;

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
  /** How many rows there are by now: `rows` grows in place */
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
    const columns = this.widths.map((width) => `minmax(${width}px, ${width}fr)`).join(" ");
    return html`
      <div
        class="scroll"
        role="grid"
        tabindex="0"
        aria-label="Rows"
        aria-rowcount=${this.total + 1}
        aria-colcount=${this.fields.length + 1}
        aria-activedescendant=${this.total > 0 ? this.#cellId(this.active) : nothing}
        @keydown=${this.#press}
        @copy=${this.#copy}
      >
        <div class="sheet" .style=${`--columns: 56px ${columns}`}>
          <div class="head row" role="row" aria-rowindex="1">
            <div class="gutter" role="columnheader" aria-label="Row"></div>
            ${this.fields.map((field, column) => this.#head(field, column))}
          </div>
          <div class="body" .style=${`height: ${virtualizer.getTotalSize()}px`}>
            ${virtualizer.getVirtualItems().map(({ index, start }) => this.#row(index, start))}
          </div>
        </div>
      </div>
    `;
  }

  #head(field: string, column: number) {
    const sorted = this.sorting?.column === column ? this.sorting : null;
    const direction = sorted ? (sorted.descending ? "descending" : "ascending") : "none";
    return html`
      <div class="cell" role="columnheader" aria-sort=${direction} aria-colindex=${column + 2}>
        <button title="Sort by ${field}" @click=${() => this.#choose(column)}>
          <span>${field}</span>
          <i aria-hidden="true">${sorted ? (sorted.descending ? "↓" : "↑") : ""}</i>
        </button>
        <i class="grip" @pointerdown=${(event: PointerEvent) => this.#widen(event, column)}></i>
      </div>
    `;
  }

  #row(index: number, start: number) {
    const at = this.#order?.[index] ?? index;
    const row = this.rows[at] ?? [];
    return html`
      <div
        class="row"
        role="row"
        aria-rowindex=${index + 2}
        .style=${`transform: translateY(${start}px)`}
      >
        <div class="gutter" role="rowheader">${at + 1}</div>
        ${this.fields.map((_, column) => {
          const active = this.active.row === index && this.active.column === column;
          return html`
            <div
              class="cell ${active ? "active" : ""}"
              id=${this.#cellId({ row: index, column })}
              role="gridcell"
              aria-colindex=${column + 2}
              aria-selected=${active ? "true" : "false"}
              @click=${(event: MouseEvent) => this.#click(event, { row: index, column })}
            >
              ${cellView(row[column] ?? null)}
            </div>
          `;
        })}
      </div>
    `;
  }

  #cellId({ row, column }: Cell): string {
    return `cell-${row}-${column}`;
  }

  #valueAt({ row, column }: Cell): QueryValue {
    return this.rows[this.#order?.[row] ?? row]?.[column] ?? null;
  }

  #choose(column: number): void {
    this.sorting = nextSorting(this.sorting, column);
    this.#sort();
    this.#virtual.getVirtualizer().scrollToIndex(0);
  }

  #sort(): void {
    this.#order = this.sorting ? rowOrder(this.rows, this.sorting) : null;
    this.#tell("entente-sorting", { order: this.#order });
  }

  /** The first click chooses a cell, the next one opens it; a link is followed. */
  #click(event: MouseEvent, cell: Cell): void {
    if ((event.target as Element).closest("a")) return;
    const again = this.active.row === cell.row && this.active.column === cell.column;
    this.active = cell;
    if (again || event.detail > 1) this.#open();
  }

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

  #showColumn(column: number): void {
    const scroller = this.scroller;
    const cell = this.renderRoot.querySelectorAll<HTMLElement>(".head .cell")[column];
    if (!scroller || !cell) return;
    const [left, right] = [cell.offsetLeft - 56, cell.offsetLeft + cell.offsetWidth];
    if (left < scroller.scrollLeft) scroller.scrollLeft = left;
    else if (right > scroller.scrollLeft + scroller.clientWidth)
      scroller.scrollLeft = right - scroller.clientWidth;
  }

  /** Where nothing is marked by hand, the chosen cell is what is copied. */
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
    this.#tell("entente-cell", detail);
  }

  #widen(event: PointerEvent, column: number): void {
    const grip = event.currentTarget as HTMLElement;
    const before = grip.parentElement?.offsetWidth ?? LEAST_WIDTH;
    grip.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent) => {
      const width = Math.max(LEAST_WIDTH, before + moved.clientX - event.clientX);
      this.widths = this.widths.map((old, i) => (i === column ? width : old));
    };
    grip.addEventListener("pointermove", move);
    grip.addEventListener(
      "lostpointercapture",
      () => grip.removeEventListener("pointermove", move),
      {
        once: true,
      },
    );
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
