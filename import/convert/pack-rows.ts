import { ID_FORM } from "../../domain/pack-names.ts";
import { slugOf } from "../actors/slug.ts";
import type { PredicateRow, SourceRow } from "../pack/rows.ts";
import { readNumber, readSign } from "../sign.ts";
import { type MappedTable, rowsOf } from "./mapped-table.ts";

/** A source with the text by which the claims of the file name it. */
interface NamedSource {
  key: string;
  row: SourceRow;
}

/** Reads the sources and predicates of another pack, which keep their ids if they are in form. */
export async function packRows(
  tables: readonly MappedTable[],
): Promise<{ sources: NamedSource[]; predicates: PredicateRow[] }> {
  const sources: NamedSource[] = [];
  const predicates: PredicateRow[] = [];
  for (const table of tables) {
    const { mapping } = table;
    if (mapping.holds !== "sources" && mapping.holds !== "predicates") continue;
    for await (const { rows } of rowsOf(table))
      for (const cells of rows) {
        const cell = (name: string): string =>
          cells[mapping.columns.findIndex((column) => column.name === name)] ?? "";
        if (mapping.holds === "sources" && cell("id") !== "")
          sources.push({ key: cell("id"), row: sourceOf(cell) });
        if (mapping.holds === "predicates") predicates.push(predicateOf(cell));
      }
  }
  return { sources, predicates };
}

function sourceOf(cell: (name: string) => string): SourceRow {
  const url = /^https?:\/\//i.test(cell("url")) ? cell("url") : "";
  const [id, title, publisher] = [cell("id"), cell("title"), cell("publisher")];
  return {
    id: ID_FORM.test(id) ? id : `src-${slugOf(id, "source")}`,
    title: title || id,
    publisher,
    url,
    others: new Map(),
  };
}

/** Reads a row of predicates.csv; cells that are empty or wrong get what a pack means by none. */
export function predicateOf(cell: (name: string) => string): PredicateRow {
  return {
    predicate: cell("id"),
    label: cell("label"),
    sign: readSign(cell("defaultSign")) ?? 0,
    intensity: Math.min(1, Math.max(0, readNumber(cell("typicalIntensity")) ?? 0.5)),
    family: cell("family") || "relation",
    symmetric: cell("symmetric") === "true",
    meaning: cell("meaning"),
  };
}
