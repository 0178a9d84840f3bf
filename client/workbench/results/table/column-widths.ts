import { QueryNode, QueryRelationship, type QueryValue } from "../../../api/query-client.ts";
import { clipped } from "../../values/clipped.ts";
import { nodeName, valueText } from "../../values/value-text.ts";

/** CSS px. */
const LETTER = 7.6;
const PADDING = 26;
/** Width of the arrow of a sorted column. */
const HEAD = 16;
export const LEAST_WIDTH = 72;
const MOST_WIDTH = 340;
const LOOKED_AT = 100;

/** CSS px for each column, from its name and the first hundred rows. */
export function columnWidths(
  fields: readonly string[],
  rows: readonly (readonly QueryValue[])[],
): number[] {
  const head = rows.slice(0, LOOKED_AT);
  return fields.map((field, i) => {
    const longest = head.reduce((most, row) => Math.max(most, lengthOf(row[i] ?? null)), 0);
    const width = Math.max(field.length * LETTER + HEAD, longest * LETTER) + PADDING;
    return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
  });
}

/** Letters of a value as its cell shows it. */
function lengthOf(value: QueryValue): number {
  if (value instanceof QueryNode)
    return `${nodeName(value)} ${value.labels.at(-1) ?? ""}   `.length;
  if (value instanceof QueryRelationship) return value.type.length + 4;
  return Math.min(60, valueText(clipped(value)).length);
}
