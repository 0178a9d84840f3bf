import { html, type TemplateResult } from "lit";
import type { Column } from "./column.ts";
import type { Order } from "./order.ts";

/**
 * Returns the heading of a column, which tells how rows are sorted by it; `sort` is asked to change
 * that.
 */
export function headingCell<R>(
  { id, heading, numeric, narrow }: Column<R>,
  { column, descending }: Order,
  sort: (column: string) => void,
): TemplateResult {
  const sorted = id !== column ? "none" : descending ? "descending" : "ascending";
  return html`
    <div
      class="cell ${numeric ? "number" : ""} ${narrow ? "" : "wide"}"
      role="columnheader"
      aria-sort=${sorted}
    >
      <button title=${heading} @click=${() => sort(id)}>
        <span>${heading}</span
        ><i aria-hidden="true">${sorted === "none" ? "" : descending ? "↓" : "↑"}</i>
      </button>
    </div>
  `;
}
