import type { Pack } from "../pack/pack.ts";
import { difference, type Difference } from "./difference.ts";
import type { StoredData } from "./stored-data.ts";
import { freshRelationStep } from "./fold.ts";
import { freshClaimSteps, linkSteps, pairSteps } from "./links.ts";
import { relationId } from "../pack/relation-id.ts";
import { actorRows, claimRows, predicateRows, sourceRows } from "./rows.ts";
import type { Step } from "./step.ts";

export interface Plan {
  /** Steps for nodes and links, which precede the folding of relations. */
  upserts: Step[];
  /** Predicates whose claims must be folded again once the upserts are written. */
  folded: string[];
  /** Claims that are removed at the end and must not be folded. */
  claimsGone: string[];
  /** Removals come last, so that nothing is missing while the load runs. */
  removals: Step[];
  created: number;
  updated: number;
  unchanged: number;
  removed: number;
}

/**
 * Plans the steps that turn the stored data into the pack: upserts first and removals last, so that
 * after an interrupted load everything that was readable before still is. With `rewrite` every row
 * is written and every predicate folded, changed or not; `isFresh` means that the store has no
 * other writer.
 */
export function planLoad(pack: Pack, stored: StoredData, rewrite: boolean, isFresh = false): Plan {
  const sources = difference(sourceRows(pack), stored.nodes.Source, rewrite);
  const predicates = difference(predicateRows(pack), stored.nodes.Predicate, rewrite);
  const actors = difference(actorRows(pack), stored.nodes.Actor, rewrite);
  // The first rows are made batch by batch: all at once they take much memory.
  const isFirst = isFresh && stored.nodes.Claim.size === 0;
  const claims = difference(isFirst ? [] : claimRows(pack), stored.nodes.Claim, rewrite);
  const all = [sources, predicates, actors, claims];
  const steps: Step[] = [];
  const upsert = (script: string, { created, updated }: Difference) =>
    steps.push({ script, rows: [...created, ...updated] });

  upsert("010-sources", sources);
  upsert("020-predicates", predicates);
  steps.push(...oldKindSteps(actors, stored));
  upsert("030-actors", actors);
  const changed = new Set([...actors.created, ...actors.updated].map((row) => row.id));
  const kinds = pack.actors.filter((actor) => changed.has(actor.id)).map((actor) => actor.kind);
  for (const kind of new Set(kinds)) steps.push(named("031-actor-kind", "kind", kind));

  if (isFirst) steps.push(...freshClaimSteps(pack));
  else {
    upsert("040-claims", claims);
    steps.push(...linkSteps(pack, claims));
  }
  const pairs = pairSteps(pack, stored);
  steps.push(...pairs.steps);
  if (isFirst) steps.push(freshRelationStep(pack));

  const removals: Step[] = [];
  const folded = isFirst
    ? []
    : rewrite || sources.updated.length > 0
      ? new Set(pack.claims.map((claim) => claim.predicate))
      : affectedPredicates(pack, stored, claims, pairs.touched);
  const relationsGone = goneRelations(pack, stored);
  if (relationsGone.length > 0)
    removals.push({ script: "070-relations-gone", parameters: { ids: relationsGone } });
  const left: [string, Difference][] = [
    ["071-claims-gone", claims],
    ["072-actors-gone", actors],
    ["073-predicates-gone", predicates],
    ["074-sources-gone", sources],
  ];
  for (const [script, { gone }] of left)
    removals.push({ script, rows: gone.map((id) => ({ id })) });

  const sum = (count: (d: Difference) => number) => all.reduce((n, d) => n + count(d), 0);
  const created = sum((d) => d.created.length) + (isFirst ? pack.claims.length : 0);
  const updated = sum((d) => d.updated.length);
  const rows =
    pack.sources.length + pack.predicates.length + pack.actors.length + pack.claims.length;
  const worth = (step: Step) => step.rows === undefined || step.rows.length > 0;
  return {
    upserts: steps.filter(worth),
    folded: [...folded],
    claimsGone: claims.gone,
    removals: removals.filter(worth),
    created,
    updated,
    unchanged: rows - created - updated,
    removed: sum((d) => d.gone.length),
  };
}

function goneRelations(pack: Pack, { relations }: StoredData): string[] {
  if (relations.size === 0) return [];
  const wanted = new Set(pack.claims.map(relationId));
  return [...relations].filter((id) => !wanted.has(id));
}

/** A step whose name is both a parameter and a label or type of the statement. */
function named(script: string, placeholder: string, name: string): Step {
  return { script, splice: { placeholder, name }, parameters: { [placeholder]: name } };
}

/**
 * Removes the old label of actors whose kind changed, before the row with the old kind is
 * overwritten: otherwise an interrupted load would leave a label that the next load does not know.
 */
function oldKindSteps({ updated }: Difference, stored: StoredData): Step[] {
  const byKind = new Map<string, { id: string }[]>();
  for (const { id, kind } of updated) {
    const old = stored.nodes.Actor.get(id)?.sort ?? "";
    if (old !== kind) byKind.set(old, [...(byKind.get(old) ?? []), { id }]);
  }
  return [...byKind].map(([name, rows]) => ({
    script: "029-actor-kind-gone",
    rows,
    splice: { placeholder: "kind", name },
  }));
}

/**
 * Returns the predicates with a claim that was added, changed, removed, moved to another predicate
 * or got a new pair.
 */
function affectedPredicates(
  pack: Pack,
  stored: StoredData,
  { created, updated, gone }: Difference,
  touched: ReadonlySet<string>,
): Set<string> {
  const ids = new Set([...created, ...updated].map((row) => row.id));
  const known = new Set(pack.predicates.map((predicate) => predicate.id));
  const now = pack.claims.filter((claim) => ids.has(claim.id) || touched.has(claim.id));
  const before = [...updated.map((row) => row.id), ...gone].map(
    (id) => stored.nodes.Claim.get(id)?.sort ?? "",
  );
  return new Set([...now.map((claim) => claim.predicate), ...before.filter((id) => known.has(id))]);
}
