import type { ImportMapping } from "./mapping.ts";

/** Adds the tables of earlier files, so that the next ones of their kind need no questions. */
export function withTablesOf(earlier: ImportMapping | null, mapping: ImportMapping): ImportMapping {
  const names = new Set(mapping.tables.map(({ name }) => name));
  const others = earlier?.tables.filter(({ name }) => !names.has(name)) ?? [];
  return { ...mapping, tables: [...others, ...mapping.tables] };
}
