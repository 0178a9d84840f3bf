import { itemsOf } from "./columns.ts";
import { type Fault, quoted } from "./fault.ts";
import type { Row, Table } from "./tables.ts";

/** The four tables of a pack, as in the files. */
export interface Tables {
  actors: Table;
  sources: Table;
  predicates: Table;
  claims: Table;
}

/** Columns of claims.csv that hold ids, and the table that the ids must exist in. */
const REFERENCES: readonly (readonly [column: string, table: keyof Tables])[] = [
  ["subject", "actors"],
  ["predicate", "predicates"],
  ["object", "actors"],
  ["source", "sources"],
  ["about", "actors"],
  ["corroborates", "claims"],
  ["contradicts", "claims"],
];

/** Adds a fault for every id in a claim that does not exist. */
export function checkReferences(tables: Tables, faults: Fault[]) {
  for (const row of tables.claims.rows) {
    for (const [column, name] of REFERENCES) {
      const { file, lines, complete } = tables[name];
      const cell = row.cells[column] ?? "";
      // Most cells are empty or hold one id, and there are many.
      if (!complete || cell === "" || lines.has(cell)) continue;
      for (const id of itemsOf(cell).filter((id) => !lines.has(id))) {
        const expected = `the id of a row in ${file}`;
        faults.push({ ...at(tables, row, column), found: quoted(id), expected });
      }
    }
    checkAssertedBy(tables, row, faults);
  }
  checkApart(tables, faults);
}

function checkAssertedBy(tables: Tables, row: Row, faults: Fault[]) {
  const { assertedBy = "", source } = row.cells;
  if (assertedBy === "" || assertedBy === source || !tables.actors.complete) return;
  if (tables.actors.lines.has(assertedBy)) return;
  const expected = `the id of a row in ${tables.actors.file}, or the claim's own source`;
  faults.push({ ...at(tables, row, "assertedBy"), found: quoted(assertedBy), expected });
}

/** assertedBy holds ids of both tables, so the tables must not share an id. */
function checkApart({ actors, sources }: Tables, faults: Fault[]) {
  for (const { line, cells } of sources.rows) {
    const id = cells["id"] ?? "";
    if (id === "" || !actors.lines.has(id)) continue;
    const expected = `an id that no actor has (${actors.file}:${actors.lines.get(id)} has this one)`;
    faults.push({ file: sources.file, line, field: "id", found: quoted(id), expected });
  }
}

function at({ claims }: Tables, { line }: Row, field: string) {
  return { file: claims.file, line, field };
}
