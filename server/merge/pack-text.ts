import {
  ACTOR_COLUMNS,
  CLAIM_COLUMNS,
  PREDICATE_COLUMNS,
  SOURCE_COLUMNS,
} from "../../domain/pack-columns.ts";
import { csvRow } from "../../import/pack/cell.ts";
import type { Properties } from "../pack/pack.ts";
import type { PackContents } from "./merge-packs.ts";

/** Returns the files of a pack, by name. */
export function packText(pack: PackContents): Record<string, string> {
  const { id, title, summary, licence, view, actors, sources, predicates, claims } = pack;
  return {
    "pack.json": `${JSON.stringify({ id, title, summary, licence, view }, null, 2)}\n`,
    "actors.csv": table(ACTOR_COLUMNS, actors),
    "sources.csv": table(SOURCE_COLUMNS, sources),
    "predicates.csv": table(PREDICATE_COLUMNS, predicates),
    "claims.csv": table(CLAIM_COLUMNS, claims),
  };
}

/** Writes rows with the columns of the table, and after them those that only these rows have. */
function table(columns: readonly string[], rows: readonly { properties?: Properties }[]): string {
  const more = [...new Set(rows.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const cells = rows.map((row) => [
    ...columns.map((column) => cell((row as Record<string, unknown>)[column])),
    ...more.map((column) => cell(row.properties?.[column])),
  ]);
  return [[...columns, ...more], ...cells].map((row) => csvRow(row)).join("");
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.join(";");
  return typeof value === "string" ? value : JSON.stringify(value);
}
