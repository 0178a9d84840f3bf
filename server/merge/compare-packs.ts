import { isCounting } from "../../domain/status.ts";
import type { Pack } from "../pack/pack.ts";

/** Ids that are in one of two packs only, and in both. */
export interface Compared {
  first: string[];
  second: string[];
  both: string[];
}

export interface PackComparison {
  actors: Compared;
  /** Relations as `subject PREDICATE object`. */
  relations: Compared;
  /** Relations of both packs whose counting claims have different signs. */
  signs: { relation: string; first: string; second: string }[];
}

/** Compares two packs by the ids of their actors, and by their relations. */
export function comparePacks(a: Pack, b: Pack): PackComparison {
  const [first, second] = [relationsOf(a), relationsOf(b)];
  const relations = compared(first.keys(), second.keys());
  const signsOf = (signs: Set<number> | undefined) => [...(signs ?? [])].sort().join(", ");
  return {
    actors: compared(
      a.actors.map(({ id }) => id),
      b.actors.map(({ id }) => id),
    ),
    relations,
    signs: relations.both
      .map((relation) => ({
        relation,
        first: signsOf(first.get(relation)),
        second: signsOf(second.get(relation)),
      }))
      .filter((one) => one.first !== one.second),
  };
}

function compared(first: Iterable<string>, second: Iterable<string>): Compared {
  const [one, two] = [new Set(first), new Set(second)];
  return {
    first: [...one].filter((id) => !two.has(id)).sort(),
    second: [...two].filter((id) => !one.has(id)).sort(),
    both: [...one].filter((id) => two.has(id)).sort(),
  };
}

/** Returns the signs of the counting claims of each relation; a symmetric one is the same both ways. */
function relationsOf({ claims, predicates }: Pack): Map<string, Set<number>> {
  const symmetric = new Set(predicates.filter((one) => one.symmetric).map(({ id }) => id));
  const relations = new Map<string, Set<number>>();
  for (const { subject, predicate, object, sign, status } of claims) {
    const ends = [subject, object];
    if (symmetric.has(predicate)) ends.sort();
    const key = `${ends[0]} ${predicate} ${ends[1]}`;
    const signs = relations.get(key) ?? new Set();
    relations.set(key, isCounting(status) ? signs.add(sign) : signs);
  }
  return relations;
}
