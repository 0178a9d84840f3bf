import type { LeftOutList } from "../left-out.ts";
import type { TableMapping } from "../mapping/mapping.ts";
import type { TableSource } from "../stream/table-source.ts";

/** A table of a file, before its columns are mapped. */
export interface OpenedTable {
  source: TableSource;
  /** The mapping, if the file's format leaves nothing to guess. */
  mapping: TableMapping | null;
  /** The title that the file gives itself, or empty. */
  title: string;
  /** Faults that the reader of the format found. */
  leftOut: LeftOutList;
}
