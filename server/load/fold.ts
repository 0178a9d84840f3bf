import type { Library } from "../cypher/library.ts";
import type { Pack } from "../pack/pack.ts";
import type { Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";
import type { Step } from "./step.ts";

/** Claims that are folded together: what is folded is held in memory until it is written. */
const CLAIMS_AT_ONCE = 10_000;

/** Predicates in parts with about as many claims as are folded together. */
export function foldParts({ claims }: Pack, predicates: readonly string[]): string[][] {
  const counts = new Map<string, number>();
  for (const { predicate } of claims) counts.set(predicate, (counts.get(predicate) ?? 0) + 1);
  const parts: string[][] = [];
  let left = 0;
  for (const predicate of predicates) {
    const count = counts.get(predicate) ?? 0;
    if (parts.length === 0 || count > left) {
      parts.push([]);
      left = CLAIMS_AT_ONCE;
    }
    parts.at(-1)?.push(predicate);
    left -= count;
  }
  return parts;
}

/**
 * Folds the claims of these predicates into relations, and returns the steps that write them: one
 * per predicate, since the relationship type is part of the statement. Claims in `gone` are still
 * in the store but are ignored. Rejects with StoreError.
 */
export async function foldSteps(
  store: Store,
  load: Library,
  predicates: readonly string[],
  gone: readonly string[],
): Promise<Step[]> {
  if (predicates.length === 0) return [];
  const statement = load.statement("060-fold");
  const { rows } = await collectRows(
    store,
    statement,
    { predicates: [...predicates], gone: [...gone] },
    { mode: "read" },
  );
  const byPredicate = new Map<string, Row[]>();
  for (const { predicate, id, subject, object, ...carried } of rows) {
    if (typeof predicate !== "string") continue;
    const row = { id: id ?? null, subject: subject ?? null, object: object ?? null };
    const found = byPredicate.get(predicate) ?? [];
    found.push({ ...row, properties: carried });
    byPredicate.set(predicate, found);
  }
  return [...byPredicate].map(([name, found]) => ({
    script: "061-relations",
    rows: found,
    parameters: { predicate: name },
    splice: { placeholder: "predicate", name },
  }));
}
