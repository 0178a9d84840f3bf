import {
  ACTOR_COLUMNS,
  CLAIM_COLUMNS,
  type ClaimColumn,
  columnNamed,
  type SourceColumn,
} from "../../domain/pack-columns.ts";

/** The columns of sources.csv that an import fills; readers take the others as empty. */
export const WRITTEN_SOURCE_COLUMNS = [
  "id",
  "title",
  "publisher",
  "url",
] as const satisfies readonly SourceColumn[];

/** The columns of claims.csv that an import fills; readers take the others as empty. */
export const WRITTEN_CLAIM_COLUMNS = [
  "id",
  "subject",
  "predicate",
  "object",
  "sign",
  "intensity",
  "validFrom",
  "validTo",
  "status",
  "source",
  "paragraph",
  "summary",
] as const satisfies readonly ClaimColumn[];

/** Names that a column kept as a property may not have. */
const TAKEN: readonly string[] = [...CLAIM_COLUMNS, ...ACTOR_COLUMNS, "__proto__"];

/**
 * Returns the column of a pack in which a file's column is kept: under another name if readers
 * would take it for one of the pack's own.
 */
export function propertyColumn(name: string): string {
  return columnNamed(name, TAKEN) === null ? name : `${name} in the file`;
}
