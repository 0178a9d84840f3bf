/** The files of a pack, in the order of reports. */
export const PACK_FILES = [
  "pack.json",
  "actors.csv",
  "sources.csv",
  "predicates.csv",
  "claims.csv",
] as const;
export type PackFile = (typeof PACK_FILES)[number];

/** The files that a zip of a pack may hold: the pack, and the mapping of the import that made it. */
export const ZIP_FILES: readonly string[] = [...PACK_FILES, "import.json"];
