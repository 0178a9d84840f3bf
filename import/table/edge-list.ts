import { assemble } from "../graph/assemble.ts";
import { emptyDraft, type DraftRelation, type Fields } from "../graph/draft.ts";
import type { Imported } from "../imported.ts";
import { LeftOutList } from "../left-out.ts";
import { Refusal } from "../refusal.ts";
import { columnsOf } from "./columns.ts";
import { layoutOf } from "./layout.ts";
import { pythonEdges } from "./python-edges.ts";
import { rowsOf } from "./rows.ts";

/** How many rows tell what the columns are. */
const LOOKED_AT = 50;

/**
 * Reads a table of relations, a row each: CSV, TSV and other delimiters, with headers in any of
 * their usual names or none, comments above by # or %, and what networkx writes as an edge list.
 * @throws Refusal that says what is missing
 */
export function readEdgeList(text: string): Imported {
  const draft = emptyDraft(new LeftOutList());
  draft.relations = relationsIn(text, draft.leftOut);
  return assemble("table", draft);
}

/** The relations of a table, as `readEdgeList` reads it. */
export function relationsIn(text: string, leftOut: LeftOutList): DraftRelation[] {
  const { delimiter, comments, body } = layoutOf(text);
  const edges = pythonEdges(body);
  if (edges) return edges;
  const rows = rowsOf(body, delimiter, leftOut);
  const [first] = rows;
  if (!first) throw new Refusal("The file is empty.");
  const columns = columnsOf(
    rows.slice(0, LOOKED_AT).map(({ cells }) => cells),
    comments,
  );
  if (!columns.inFirstRow && !/\d/.test(first.cells.join("")) && comments.length === 0)
    leftOut.add("header", `line ${first.line}`, first.cells.join(", "));
  return (columns.inFirstRow ? rows.slice(1) : rows).map(({ cells, line }) => ({
    id: cells[columns.id] ?? "",
    from: cells[columns.from] ?? "",
    to: cells[columns.to] ?? "",
    symmetric: false,
    fields: fieldsOf(cells, columns.names, [columns.from, columns.to]),
    times: [],
    at: `line ${line}`,
  }));
}

/** Cells by the names of their columns; what a row has beyond those has a number. */
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
