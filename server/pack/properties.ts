import { readNumber } from "../../import/sign.ts";
import { MARK } from "../store/mark.ts";
import type { Properties } from "./pack.ts";

type Cells = Readonly<Record<string, string>>;

/** Properties that the load gives its nodes, which no column may overwrite. */
const RESERVED = [
  "digest",
  MARK,
  "relation",
  "spell",
  "spellKey",
  "fromKey",
  "counts",
  "firmness",
  "background",
  "__proto__",
];

/** Returns the property in which a further column of a table is kept. */
export function propertyName(header: string): string {
  return RESERVED.includes(header) ? `file_${header.replaceAll("_", "")}` : header;
}

/**
 * Returns the properties of each row: a column whose cells are all numbers has numbers, any other
 * texts; empty cells are no properties.
 */
export function propertiesOf(
  rows: readonly { cells: Cells }[],
  columns: readonly string[],
): (row: { cells: Cells }) => Properties | null {
  const numeric = new Set(
    columns.filter((column) =>
      rows.every(({ cells }) => !cells[column] || readNumber(cells[column]) !== null),
    ),
  );
  return ({ cells }) => {
    const given = columns.filter((column) => cells[column]);
    if (given.length === 0) return null;
    return Object.fromEntries(
      given.map((column) => {
        const text = cells[column] ?? "";
        return [propertyName(column), numeric.has(column) ? (readNumber(text) ?? text) : text];
      }),
    );
  };
}
