import { html, type TemplateResult } from "lit";
import { msg } from "../../../../domain/message.ts";
import { styleText } from "../../../ui/style/style-text.ts";
import type { Sorting } from "./row-order.ts";
import type { ColumnSpan } from "./seen-columns.ts";

/** The actions of a reader on a column. */
export interface ColumnActs {
  sort: (column: number) => void;
  /** Grips its edge, to make it wider or narrower */
  grip: (event: PointerEvent, column: number) => void;
}

/** Returns the heads of the columns that are seen: each sorts by it, and has an edge to grip. */
export function tableHead(
  fields: readonly string[],
  { from, to }: ColumnSpan,
  sorting: Sorting | null,
  acts: ColumnActs,
): TemplateResult {
  return html`
    <div class="head row" role="row" aria-rowindex="1">
      <div class="gutter" role="columnheader">
        <span class="visually-hidden">${msg("Row")}</span>
      </div>
      ${fields.slice(from, to).map((field, place) => {
        const column = from + place;
        const sorted = sorting?.column === column ? sorting : null;
        const direction = sorted ? (sorted.descending ? "descending" : "ascending") : "none";
        return html`
          <div
            class="cell"
            role="columnheader"
            aria-sort=${direction}
            aria-colindex=${column + 2}
            .style=${styleText(place === 0 ? `grid-column: ${column + 2}` : "")}
          >
            <button title=${msg(`Sort by ${field}`)} @click=${() => acts.sort(column)}>
              <span>${field}</span>
              <i aria-hidden="true">${sorted ? (sorted.descending ? "↓" : "↑") : ""}</i>
            </button>
            <i class="grip" @pointerdown=${(event: PointerEvent) => acts.grip(event, column)}></i>
          </div>
        `;
      })}
    </div>
  `;
}
