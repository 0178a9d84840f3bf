import { assemble } from "../graph/assemble.ts";
import { emptyDraft, type Fields } from "../graph/draft.ts";
import type { Imported } from "../imported.ts";
import { LeftOutList } from "../left-out.ts";
import { Refusal } from "../refusal.ts";
import { columnsOf, type Columns } from "./columns.ts";
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
  const leftOut = new LeftOutList();
  const draft = emptyDraft(leftOut);
  const { delimiter, comments, body } = layoutOf(text);
  draft.relations = pythonEdges(body) ?? [];
  if (draft.relations.length > 0) return assemble("table", draft);
  const rows = rowsOf(body, delimiter, leftOut);
  const [first] = rows;
  if (!first) throw new Refusal("The file is empty.");
  const columns = columnsOf(
    rows.slice(0, LOOKED_AT).map(({ cells }) => cells),
    comments,
  );
  if (!columns.inFirstRow && !/\d/.test(first.cells.join("")) && comments.length === 0)
    leftOut.add("header", `line ${first.line}`, first.cells.join(", "));
  for (const { cells, line } of columns.inFirstRow ? rows.slice(1) : rows)
    draft.relations.push({
      id: cells[columns.id] ?? "",
      from: cells[columns.from] ?? "",
      to: cells[columns.to] ?? "",
      symmetric: false,
      fields: fieldsOf(cells, columns),
      times: [],
      at: `line ${line}`,
    });
  return assemble("table", draft);
}

/** Cells by the names of their columns; what a row has beyond those has a number. */
function fieldsOf(cells: readonly string[], { names, from, to }: Columns): Fields {
  const fields: Fields = new Map();
  cells.forEach((cell, i) => {
    if (i === from || i === to) return;
    const name = names[i] || `column ${i + 1}`;
    if (!fields.get(name)) fields.set(name, cell);
  });
  return fields;
}
