import { msg } from "../../domain/message.ts";
import { assemble } from "../graph/assemble.ts";
import { emptyDraft, type DraftRelation, type Fields } from "../graph/draft.ts";
import type { Imported } from "../imported.ts";
import { LeftOutList } from "../left-out.ts";
import { Refusal } from "../refusal.ts";
import { columnsOf } from "./columns.ts";
import { layoutOf } from "./layout.ts";
import { pythonEdges } from "./python-edges.ts";
import { type Matrix, matrixIn } from "./matrix.ts";
import { type Row, rowsOf } from "./rows.ts";
import { isRuleRow } from "./rule-row.ts";

/** Number of rows from which the columns are detected. */
const SAMPLE_ROWS = 50;

/**
 * Reads a table with one relation per row: CSV, TSV and other delimiters, with or without headers,
 * with comments above by # or %, and networkx's edge lists.
 *
 * @throws Refusal that names the missing part
 */
export function readEdgeList(text: string): Imported {
  const draft = emptyDraft(new LeftOutList());
  draft.relations = relationsIn(text, draft.leftOut);
  return assemble("table", draft);
}

/** Reads the relations of a table, as `readEdgeList` does. */
export function relationsIn(text: string, leftOut: LeftOutList): DraftRelation[] {
  const { delimiter, comments, body } = layoutOf(text);
  const edges = pythonEdges(body);
  if (edges) return edges;
  const rows = rowsOf(body, delimiter, leftOut);
  const [first] = rows;
  if (!first) throw new Refusal(msg("The file is empty."));
  const matrix = matrixIn(rows.map(({ cells }) => cells));
  if (matrix) return relationsOfMatrix(matrix, rows, leftOut);
  const columns = columnsOf(
    rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells),
    comments,
  );
  if (!columns.inFirstRow && !/\d/.test(first.cells.join("")) && comments.length === 0)
    leftOut.add("header", `line ${first.line}`, first.cells.join(", "));
  const header = columns.inFirstRow ? (isRuleRow(rows[1]?.cells) ? 2 : 1) : 0;
  return rows.slice(header).map(({ cells, line }) => ({
    id: cells[columns.id] ?? "",
    from: cells[columns.from] ?? "",
    to: cells[columns.to] ?? "",
    symmetric: false,
    fields: fieldsOf(cells, columns.names, [columns.from, columns.to]),
    times: [],
    at: `line ${line}`,
  }));
}

function relationsOfMatrix(
  { ties, loops, isSymmetric }: Matrix,
  rows: readonly Row[],
  leftOut: LeftOutList,
): DraftRelation[] {
  const lineOf = (row: number) => `line ${rows[row]?.line ?? 0}`;
  for (const { from, row } of loops) leftOut.add("diagonal", lineOf(row), from);
  return ties.map(({ from, to, weight, row }) => ({
    id: "",
    from,
    to,
    symmetric: isSymmetric,
    fields: new Map([["weight", weight]]),
    times: [],
    at: lineOf(row),
  }));
}

/** Returns the cells by the names of their columns; cells beyond those get a number. */
export function fieldsOf(
  cells: readonly string[],
  names: readonly string[],
  without: readonly number[] = [],
): Fields {
  const fields: Fields = new Map();
  cells.forEach((cell, i) => {
    if (without.includes(i)) return;
    const name = names[i] || `column ${i + 1}`;
    if (!fields.get(name)) fields.set(name, cell);
  });
  return fields;
}
