import type { Library } from "../cypher/library-of.ts";
import type { Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";

export type Label = "Source" | "Predicate" | "Actor" | "Claim";

interface StoredRow {
  digest: string;
  /** Kind of an actor, predicate of a claim, otherwise empty. */
  sort: string;
}

/** Data of any pack in the store, as far as a load needs it. */
export interface StoredData {
  nodes: Record<Label, Map<string, StoredRow>>;
  relations: Set<string>;
  /** Pairs of claims as `a b`, by relationship type. */
  pairs: Record<"CORROBORATES" | "CONTRADICTS", Map<string, { a: string; b: string }>>;
}

const text = (row: Row, column: string): string => {
  const value = row[column];
  return typeof value === "string" ? value : "";
};

/**
 * Reads the ids and digests of everything that a load may write or remove. Rejects with StoreError.
 */
export async function readStoredData(store: Store, load: Library): Promise<StoredData> {
  const ask = async (name: string) =>
    (await collectRows(store, load.statement(name), {}, { mode: "read" })).rows;
  const stored: StoredData = {
    nodes: { Source: new Map(), Predicate: new Map(), Actor: new Map(), Claim: new Map() },
    relations: new Set(),
    pairs: { CORROBORATES: new Map(), CONTRADICTS: new Map() },
  };
  for (const row of await ask("000-held"))
    stored.nodes[text(row, "label") as Label].set(text(row, "id"), {
      digest: text(row, "digest"),
      sort: text(row, "sort"),
    });
  for (const row of await ask("001-held-relations")) stored.relations.add(text(row, "id"));
  for (const row of await ask("002-held-pairs")) {
    const pair = { a: text(row, "a"), b: text(row, "b") };
    stored.pairs[text(row, "type") as "CORROBORATES" | "CONTRADICTS"].set(
      `${pair.a} ${pair.b}`,
      pair,
    );
  }
  return stored;
}
