import type { Library } from "../cypher/library-of.ts";
import type { Claim, Pack } from "../pack/pack.ts";
import type { Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";
import { relationId } from "../pack/relation-id.ts";
import type { Step } from "./step.ts";

/** Claims that are folded together: what is folded is held in memory until it is written. */
const CLAIMS_AT_ONCE = 10_000;

/** Ids of the relations of these predicates, in parts with about as many claims as fold together. */
export function foldParts({ claims }: Pack, predicates: readonly string[]): string[][] {
  const wanted = new Set(predicates);
  const parts: string[][] = [];
  let left = 0;
  for (const [id, count] of claimCounts(claims.filter(({ predicate }) => wanted.has(predicate)))) {
    if (left <= 0) {
      parts.push([]);
      left = CLAIMS_AT_ONCE;
    }
    parts.at(-1)?.push(id);
    left -= count;
  }
  return parts;
}

/** Number of claims by relation, the relations of a predicate one after the other. */
function claimCounts(claims: readonly Claim[]): Map<string, number> {
  const counts = new Map<string, number>();
  const byPredicate = claims.toSorted((a, b) => compare(a.predicate, b.predicate));
  for (const claim of byPredicate) {
    const id = relationId(claim);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Folds all claims into relations and writes them within one statement a batch, so that nothing of
 * a relation leaves the engine.
 */
export function freshRelationStep({ claims }: Pack): Step {
  const rows = [...new Set(claims.map(relationId))];
  return { script: "062-fresh-relations", rows, parameters: { gone: [] } };
}

/**
 * Folds the claims of these relations, and returns the steps that write them: one per predicate,
 * since the relationship type is part of the statement. Claims in `gone` are still in the store but
 * are ignored. Rejects with StoreError.
 */
export async function foldSteps(
  store: Store,
  load: Library,
  relations: readonly string[],
  gone: readonly string[],
): Promise<Step[]> {
  const statement = load.statement("060-fold");
  const { rows } = await collectRows(
    store,
    statement,
    { rows: [...relations], gone: [...gone] },
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
