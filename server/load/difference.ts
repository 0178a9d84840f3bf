import type { Held, Label } from "./held.ts";
import type { NodeRow } from "./rows.ts";

/** How the rows of a pack differ from what is held of one label. */
export interface Difference {
  created: NodeRow[];
  updated: NodeRow[];
  /** Rows that the store holds and the pack does not. */
  gone: string[];
}

/** Compares by digest; with `rewrite` every row that is held counts as updated. */
export function difference(
  rows: NodeRow[],
  held: Held["nodes"][Label],
  rewrite: boolean,
): Difference {
  const created = rows.filter((row) => !held.has(row.id));
  const updated = rows.filter((row) => {
    const known = held.get(row.id);
    return known !== undefined && (rewrite || known.digest !== row.digest);
  });
  const wanted = new Set(rows.map((row) => row.id));
  return { created, updated, gone: [...held.keys()].filter((id) => !wanted.has(id)) };
}
