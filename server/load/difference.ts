import type { Held, Label } from "./held.ts";
import type { NodeRow } from "./rows.ts";

/** Differences between the rows of a pack and the stored nodes of one label. */
export interface Difference {
  created: NodeRow[];
  updated: NodeRow[];
  /** Ids that the store holds but not the pack. */
  gone: string[];
}

/** Compares rows by digest. With `rewrite`, every stored row counts as updated. */
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
