import type { TableMapping } from "../mapping/mapping.ts";
import type { TableSource } from "../stream/table-source.ts";

/** A table and how it is read. */
export interface MappedTable {
  source: TableSource;
  mapping: TableMapping;
}

/** Yields the rows of a table, the first one too if the mapping says that it is no header. */
export function rowsOf({ source, mapping }: MappedTable) {
  return source.rows(mapping.hasHeader === source.header.isGiven ? 0 : mapping.hasHeader ? 1 : -1);
}
