import { html, type TemplateResult } from "lit";
import type { QueryValue } from "../../../api/query-client.ts";
import { cellView } from "./cell-view.ts";
import type { Cell } from "./move-cell.ts";
import type { ColumnSpan } from "./seen-columns.ts";
import { styleText } from "../../../ui/style/style-text.ts";

/** A row where it is drawn. */
export interface DrawnRow {
  /** Place among the rows as they are shown, from 0 */
  index: number;
  /** Place among the rows as they came, from 0 */
  at: number;
  /** CSS px under the head */
  start: number;
  values: readonly QueryValue[];
}

/** Returns the id of a cell's element. */
export function cellId({ row, column }: Cell): string {
  return `cell-${row}-${column}`;
}

/** Returns a row with a cell for each of the columns that are seen. */
export function tableRow(
  { index, at, start, values }: DrawnRow,
  { from, to }: ColumnSpan,
  active: Cell,
  press: (event: MouseEvent, cell: Cell) => void,
): TemplateResult {
  return html`
    <div
      class="row"
      role="row"
      aria-rowindex=${index + 2}
      .style=${styleText(`transform: translateY(${start}px)`)}
    >
      <div class="gutter" role="rowheader">${at + 1}</div>
      ${Array.from({ length: to - from }, (_, place) => {
        const column = from + place;
        const chosen = active.row === index && active.column === column;
        return html`
          <div
            class="cell ${chosen ? "active" : ""}"
            id=${cellId({ row: index, column })}
            role="gridcell"
            aria-colindex=${column + 2}
            aria-selected=${chosen ? "true" : "false"}
            .style=${styleText(place === 0 ? `grid-column: ${column + 2}` : "")}
            @click=${(event: MouseEvent) => press(event, { row: index, column })}
          >
            ${cellView(values[column] ?? null)}
          </div>
        `;
      })}
    </div>
  `;
}
