import type { Library } from "../cypher/library.ts";
import type { Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";
import type { Step } from "./step.ts";

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
