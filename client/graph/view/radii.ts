import type { Shown } from "../filter.ts";
import { nodeRadius } from "../style.ts";

/** Radius of every shown actor, px at full size, from how many others its bundles lead to. */
export function radiiOf({ actors, bundles }: Shown): Map<string, number> {
  const others = new Map<string, Set<string>>(actors.map((actor) => [actor, new Set()]));
  for (const {
    pair: [a, b],
  } of bundles) {
    others.get(a)!.add(b);
    others.get(b)!.add(a);
  }
  let greatest = 1;
  for (const { size } of others.values()) greatest = Math.max(greatest, size);
  return new Map(
    actors.map((actor) => [actor, nodeRadius(others.get(actor)!.size, greatest, actors.length)]),
  );
}
