import { alignCamps, type CampOf } from "./align-camps.ts";

/**
 * Returns for each actor the share of divisions, from 0 to 1, in which it is in the camp that it has
 * in the best one: how firmly the data put it there, as far as the divisions show it.
 * @param near at least one division, with names of camps that need not be those of the best
 * @param parts ids of actors; each actor is in one
 */
export function stabilityOf(
  best: CampOf,
  near: readonly CampOf[],
  parts: readonly (readonly string[])[],
  camps: number,
): Map<string, number> {
  const same = new Map([...best.keys()].map((actor) => [actor, 0]));
  for (const division of near)
    for (const [actor, camp] of alignCamps(division, parts, camps, best))
      if (camp === best.get(actor)) same.set(actor, (same.get(actor) ?? 0) + 1);
  return new Map([...same].map(([actor, count]) => [actor, count / near.length]));
}
