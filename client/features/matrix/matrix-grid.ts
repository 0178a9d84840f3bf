import { VirtualizerController } from "@tanstack/lit-virtual";
import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { bubble } from "../../ui/browser/fire.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { styleText } from "../../ui/style/style-text.ts";
import { moveCell, type CellPlace } from "./move-cell.ts";
import type { MatrixCell } from "./matrix-cell.ts";
import { CELL, HEAD_HEIGHT, HEAD_WIDTH, matrixGridStyle } from "./matrix-grid-style.ts";
import { pairKey } from "./pair-key.ts";

/** A row, and a column, of the matrix. */
export interface MatrixActor {
  id: string;
  name: string;
  /** The letter or number of its group; "": it is in none */
  group: string;
}

/** Rows and columns beyond those in sight that are in the document. */
const OVERSCAN = 4;
/** Steps of intensity that are told apart. */
const STRENGTHS = 4;

/**
 * A square grid of which only the cells in sight are in the document. It is one stop of the Tab key:
 * arrows go from cell to cell, Enter asks for the pair by `entente-route`.
 */
@customElement("entente-matrix-grid")
export class MatrixGrid extends LitElement {
  static override styles = [baseStyle, matrixGridStyle];

  /** The actors in the order of rows and columns */
  @property({ attribute: false }) actors: readonly MatrixActor[] = [];
  /** Relations between two actors, by `pairKey` */
  @property({ attribute: false }) cells: ReadonlyMap<string, MatrixCell> = new Map();
  @state() private at: CellPlace = { row: 0, column: 0 };
  @query(".grid") private grid!: HTMLElement;

  readonly #rows = this.#axis(HEAD_HEIGHT, false);
  readonly #columns = this.#axis(HEAD_WIDTH, true);

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has("actors")) return;
    const isRtl = this.matches(":dir(rtl)");
    for (const axis of [this.#rows, this.#columns]) {
      const virtual = axis.getVirtualizer();
      virtual.setOptions({ ...virtual.options, count: this.actors.length, isRtl });
    }
    const last = Math.max(0, this.actors.length - 1);
    this.at = { row: Math.min(last, this.at.row), column: Math.min(last, this.at.column) };
  }

  protected override render() {
    const { actors, at } = this;
    const rows = this.#rows.getVirtualizer();
    const columns = this.#columns.getVirtualizer().getVirtualItems();
    const size = CELL * actors.length;
    return html`
      <div
        class="grid"
        role="grid"
        tabindex="0"
        aria-label=${msg("Relations of any two actors")}
        aria-rowcount=${actors.length + 1}
        aria-colcount=${actors.length + 1}
        aria-activedescendant="cell-${at.row}-${at.column}"
        @keydown=${this.#key}
      >
        <div
          class="all"
          role="presentation"
          .style=${styleText(`width: ${HEAD_WIDTH + size}px; height: ${HEAD_HEIGHT + size}px`)}
        >
          <div class="head" role="row" aria-rowindex="1">
            <span class="corner" role="columnheader" aria-colindex="1">${msg("Actor")}</span>
            ${columns.map(({ index, start }) => this.#heading(index, start))}
          </div>
          ${rows.getVirtualItems().map(
            ({ index, start }) => html`
              <div
                class="row ${this.#begins(index) ? "begins" : ""}"
                role="row"
                aria-rowindex=${index + 2}
                .style=${styleText(`top: ${start}px`)}
              >
                <span
                  class="name"
                  role="rowheader"
                  aria-colindex="1"
                  title=${actors[index]?.name ?? ""}
                  >${this.#name(index)}</span
                >
                ${columns.map((column) => this.#cell(index, column.index, column.start))}
              </div>
            `,
          )}
        </div>
      </div>
    `;
  }

  #axis(head: number, horizontal: boolean) {
    return new VirtualizerController<HTMLElement, HTMLElement>(this, {
      ...{ count: 0, horizontal, overscan: OVERSCAN },
      getScrollElement: () => this.grid,
      estimateSize: () => CELL,
      // Headings are before the first cell, and cover cells that are scrolled under them.
      ...{ scrollMargin: head, scrollPaddingStart: head },
    });
  }

  #name(index: number) {
    const { name, group } = this.actors[index] ?? { name: "", group: "" };
    return html`${group === "" ? nothing : html`<i>${group}</i>`}<span>${name}</span>`;
  }

  #heading(index: number, start: number) {
    return html`<span
      class="column ${this.#begins(index) ? "begins" : ""}"
      role="columnheader"
      aria-colindex=${index + 2}
      title=${this.actors[index]?.name ?? ""}
      .style=${styleText(`inset-inline-start: ${start}px`)}
      ><b>${this.#name(index)}</b></span
    >`;
  }

  #cell(row: number, column: number, start: number) {
    const [a, b] = [this.actors[row], this.actors[column]];
    if (!a || !b) return nothing;
    const cell = this.cells.get(pairKey(a.id, b.id));
    const words = `${a.name}, ${b.name}: ${cell?.words ?? msg("no relation")}`;
    const { at } = this;
    const classes = [
      cell ? `${cell.sign} s${strengthOf(cell)}` : "none",
      row === column ? "self" : "",
      this.#begins(column) ? "begins" : "",
      row === at.row && column === at.column ? "at" : "",
    ];
    return html`<span
      id="cell-${row}-${column}"
      class="cell ${classes.join(" ")}"
      role="gridcell"
      aria-colindex=${column + 2}
      title=${words}
      .style=${styleText(`inset-inline-start: ${start}px`)}
      @click=${() => this.#open({ row, column })}
      ><span aria-hidden="true"
        >${cell?.mark}${cell && cell.count > 1 ? html`<sub>${cell.count}</sub>` : nothing}</span
      ><span class="visually-hidden">${words}</span></span
    >`;
  }

  /** True if another group begins there. */
  #begins(index: number): boolean {
    const before = this.actors[index - 1];
    return before !== undefined && before.group !== this.actors[index]?.group;
  }

  #open({ row, column }: CellPlace) {
    const [a, b] = [this.actors[row], this.actors[column]];
    if (!a || !b) return;
    this.at = { row, column };
    if (this.cells.has(pairKey(a.id, b.id)))
      bubble(this, "entente-route", { route: { view: "pair", actors: [a.id, b.id] } });
  }

  #key = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return this.#open(this.at);
    }
    const page = Math.max(1, Math.floor((this.grid.clientHeight - HEAD_HEIGHT) / CELL) - 1);
    const isRtl = this.matches(":dir(rtl)");
    const next = moveCell(event, this.at, { count: this.actors.length, page, isRtl });
    if (!next) return;
    event.preventDefault();
    this.at = next;
    this.#rows.getVirtualizer().scrollToIndex(next.row, { align: "auto" });
    this.#columns.getVirtualizer().scrollToIndex(next.column, { align: "auto" });
  };
}

/** 1 to 4 */
const strengthOf = ({ intensity }: MatrixCell): number =>
  Math.min(STRENGTHS, 1 + Math.floor(intensity * STRENGTHS));

declare global {
  interface HTMLElementTagNameMap {
    "entente-matrix-grid": MatrixGrid;
  }
}
