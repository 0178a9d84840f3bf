import type { Ask } from "./ask.ts";
import { EVERYWHERE, passageParameters, type Passage } from "./passable.ts";
import { filterParameters, type RelationFilter } from "./relations.ts";

/** One step of a ring: an actor of the ring before and a neighbour of it. */
export interface Step {
  actor: string;
  neighbour: string;
}

/** Returns the steps that matching relations allow from some actors. Rejects with StoreError. */
export function stepsFrom(
  ask: Ask,
  actors: readonly string[],
  filter: RelationFilter,
  passage: Passage,
): Promise<Step[]> {
  return ask<Step>("neighbours", {
    ...filterParameters(filter),
    ...passageParameters(passage),
    actors: [...actors],
  });
}

/**
 * Returns the actors within `hops` matching relations of `focus`, including itself, ring by ring:
 * the store is asked once a ring. Rejects with StoreError.
 */
export async function reachedFrom(
  ask: Ask,
  focus: string,
  hops: number,
  filter: RelationFilter,
): Promise<Set<string>> {
  const reached = new Set([focus]);
  let ring = [focus];
  for (let hop = 1; hop <= hops && ring.length > 0; hop++) {
    const steps = await stepsFrom(ask, ring, filter, { ...EVERYWHERE, kinds: filter.kinds });
    ring = [...new Set(steps.map(({ neighbour }) => neighbour))].filter((id) => !reached.has(id));
    for (const actor of ring) reached.add(actor);
  }
  return reached;
}
