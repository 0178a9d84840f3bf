import type { StoredData, Label } from "./stored-data.ts";
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
  stored: StoredData["nodes"][Label],
  rewrite: boolean,
): Difference {
  const created = rows.filter((row) => !stored.has(row.id));
  const updated = rows.filter((row) => {
    const known = stored.get(row.id);
    return known !== undefined && (rewrite || known.digest !== row.digest);
  });
  const wanted = new Set(rows.map((row) => row.id));
  return { created, updated, gone: [...stored.keys()].filter((id) => !wanted.has(id)) };
}
