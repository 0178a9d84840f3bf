import { csvText } from "../../model/text/csv.ts";
import {
  actorColumns,
  evidenceColumns,
  RELATION_COLUMNS,
  spellsText,
  type Cell,
} from "./columns.ts";
import type { ShownGraph } from "./shown-graph.ts";

/** Texts stand in quotes: a lone carriage return would end a row elsewhere. */
export const TABLE = { header: true, bom: true, quoted_string: true };

/** Returns the actors as a table, a row each. */
export function actorsCsv(graph: ShownGraph): string {
  const columns = actorColumns(graph);
  const rows = graph.actors.map((actor) => ({
    id: actor.id,
    name: actor.attributes.name,
    ...cells(columns, actor),
  }));
  return csvText(rows, {
    ...TABLE,
    columns: ["id", "name", ...columns.map(({ name }) => name)],
  });
}

/**
 * Returns the relations as a table, a row each; spells are ISO 8601 intervals with an exclusive
 * end.
 */
export function relationsCsv({ relations, evidence }: ShownGraph): string {
  // A cell of a spreadsheet holds no claims whole; the zip has them as a table.
  const texts = evidenceColumns(evidence).filter(({ name }) => name !== "claims");
  const columns = [...RELATION_COLUMNS, ...texts];
  const rows = relations.map((relation) => ({
    id: relation.id,
    subject: relation.start,
    label: relation.attributes.label,
    object: relation.end,
    ...cells(columns, relation),
    spells: spellsText(relation),
  }));
  const names = columns.map(({ name }) => name);
  return csvText(rows, {
    ...TABLE,
    columns: ["id", "subject", "label", "object", ...names, "spells"],
  });
}

function cells<T>(columns: readonly { name: string; of: (item: T) => Cell }[], item: T) {
  return Object.fromEntries(columns.map(({ name, of }) => [name, of(item)]));
}
