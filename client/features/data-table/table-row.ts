import { html, nothing, type TemplateResult } from "lit";
import type { Column } from "./column.ts";

/** The state that a row is rendered in. */
export interface RowState {
  /** Place among the rows as they are shown, from 0 */
  index: number;
  /** The keys are at it */
  at: boolean;
  chosen: boolean;
}

/** Returns a row with a cell for each of the columns; `open` is told its index. */
export function tableRow<R>(
  row: R,
  { index, at, chosen }: RowState,
  columns: readonly Column<R>[],
  open: (index: number) => void,
): TemplateResult {
  return html`
    <div
      id="row-${index}"
      class="row ${at ? "at" : ""}"
      role="row"
      aria-rowindex=${index + 2}
      aria-selected=${chosen ? "true" : "false"}
      @click=${() => open(index)}
    >
      ${columns.map(
        ({ text, cell, numeric, narrow }) => html`
          <div
            class="cell ${numeric ? "number" : ""} ${narrow ? "" : "wide"}"
            role="gridcell"
            title=${cell ? nothing : text(row)}
          >
            ${cell ? cell(row) : text(row)}
          </div>
        `,
      )}
    </div>
  `;
}
