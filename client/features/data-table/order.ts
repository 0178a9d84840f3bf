import { fold } from "../../../domain/folded-text.ts";
import type { Column } from "./column.ts";

/** By which column rows are sorted, and which way. */
export interface Order {
  column: string;
  descending: boolean;
}

const words = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/**
 * Returns the rows in order; those without a value come last either way, equal ones stay as they
 * were.
 */
export function sorted<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  { column, descending }: Order,
): R[] {
  const by = columns.find(({ id }) => id === column);
  if (!by) return [...rows];
  const way = descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [by.value(one), by.value(other)];
    if (a === "" || b === "") return Number(a === "") - Number(b === "");
    if (typeof a === "number" && typeof b === "number") return way * (a - b);
    return way * (by.order ?? words.compare)(String(a), String(b));
  });
}

/**
 * Returns the order after a heading was chosen: the other way, or that column as it is best read
 * first.
 */
export function reorder({ column, descending }: Order, chosen: string, numeric: boolean): Order {
  if (column === chosen) return { column, descending: !descending };
  return { column: chosen, descending: numeric };
}

/** Returns the rows in whose cells every word of a text occurs, whatever its case and accents. */
export function matching<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  text: string,
): readonly R[] {
  const sought = fold(text).split(/\s+/).filter(Boolean);
  if (sought.length === 0) return rows;
  return rows.filter((row) => {
    const own = fold(columns.map(({ text: of }) => of(row)).join(" "));
    return sought.every((word) => own.includes(word));
  });
}
