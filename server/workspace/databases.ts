export const DATABASES_FORM =
  "packs and their databases such as states=states, trade=trade-2024, each pack and database once";

/**
 * Parses ENTENTE_DATABASES into databases by the names of their packs. Returns null if it is
 * malformed, or if a pack or a database is there twice.
 */
export function parseDatabases(text: string): ReadonlyMap<string, string> | null {
  const databases = new Map<string, string>();
  const taken = new Set<string>();
  for (const pair of text.split(",").map((part) => part.trim())) {
    const [, pack = "", database = ""] =
      /^([^=]*[^=\s])\s*=\s*([a-z][a-z0-9.-]*)$/i.exec(pair) ?? [];
    // Two packs in one database would remove each other.
    if (pack === "" || databases.has(pack) || taken.has(database.toLowerCase())) return null;
    databases.set(pack, database);
    taken.add(database.toLowerCase());
  }
  return databases;
}
