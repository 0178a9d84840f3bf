import { readDate } from "../dates/date.ts";
import { actorMeanings } from "../graph/roles.ts";
import { gdeltColumns } from "../columns/gdelt.ts";
import { headerRoles } from "../columns/header-words.ts";
import { readNumber } from "../sign.ts";
import { edgeListNames } from "../table/columns.ts";
import { isRuleRow } from "../table/rule-row.ts";

/** The names of a table's columns. */
export interface Header {
  /** Unique, none empty. */
  names: readonly string[];
  /** Number of rows above the first row of data: titles and the header itself. */
  rows: number;
  /** False if the first row is data, so that the columns are named by what they hold. */
  isGiven: boolean;
  /** False if it is not certain that the first row is, or is not, a header. */
  isSure: boolean;
}

/**
 * Finds the header: below titles of one cell, the first row if it has a known name or differs in
 * kind from the rows below, else the comment above with as many names.
 */
export function headerOf(
  rows: readonly (readonly string[])[],
  comments: readonly string[] = [],
): Header {
  const titles = titlesAbove(rows);
  const [first = [], ...below] = rows.slice(titles);
  const isRuled = isRuleRow(below[0]);
  const rest = isRuled ? below.slice(1) : below;
  const gdelt = gdeltColumns(first);
  if (gdelt) return { names: gdelt, rows: titles, isGiven: false, isSure: true };
  const width = Math.max(first.length, ...rest.map((row) => lastFilled(row) + 1));
  const given = { names: unique(first, width), rows: titles + (isRuled ? 2 : 1), isGiven: true };
  if (first.some(isKnown)) return { ...given, isSure: true };
  const commented = comments.map(wordsOf).findLast((names) => names.length === first.length);
  if (commented?.some(isKnown))
    return { names: unique(commented, width), rows: titles, isGiven: true, isSure: true };
  if (rest.length > 0 && differs(first, rest)) return { ...given, isSure: true };
  const recurs = first.some((cell, i) => cell !== "" && rest.some((row) => row[i] === cell));
  const hasFigure = first.some(isFigure);
  if (first.length > 2 && !recurs && !hasFigure) return { ...given, isSure: false };
  const names = edgeListNames(rows.slice(titles));
  return { names: unique(names, width), rows: titles, isGiven: false, isSure: recurs || hasFigure };
}

/** Counts the rows of a single cell above a wider table. */
function titlesAbove(rows: readonly (readonly string[])[]): number {
  const filled = rows.map((row) => row.filter((cell) => cell !== "").length);
  if (!filled.some((count) => count > 1)) return 0;
  return Math.max(
    0,
    filled.findIndex((count) => count > 1),
  );
}

const isFigure = (cell: string): boolean =>
  readNumber(cell) !== null || typeof readDate(cell) === "string" || /^https?:/i.test(cell);

const isKnown = (cell: string): boolean =>
  headerRoles(cell).length > 0 || actorMeanings(cell).length > 0;

/** True if a column has figures in most rows and none in the first. */
function differs(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  return first.some((cell, i) => {
    if (cell === "" || isFigure(cell)) return false;
    const cells = rest.map((row) => row[i] ?? "").filter((one) => one !== "");
    return cells.length > 0 && cells.filter(isFigure).length / cells.length > 0.8;
  });
}

function wordsOf(comment: string): string[] {
  return comment.split(/[\s,;]+/).filter(Boolean);
}

function lastFilled(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell !== "");
}

/** Names every column, and none like another; empty columns at the end are no columns. */
function unique(names: readonly string[], width: number): string[] {
  const used = new Set<string>();
  return Array.from({ length: width }, (_, i) => {
    const wanted = (names[i] ?? "").replace(/\s+/g, " ").slice(0, 100) || `column ${i + 1}`;
    let name = wanted;
    for (let n = 2; used.has(name); n++) name = `${wanted} ${n}`;
    used.add(name);
    return name;
  });
}
