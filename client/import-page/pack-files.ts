/** The files that make a pack; others lie beside them. */
export const PACK_FILES: readonly string[] = [
  "pack.json",
  "actors.csv",
  "sources.csv",
  "predicates.csv",
  "claims.csv",
];
