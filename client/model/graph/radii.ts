import type { Bundle } from "./bundle.ts";
import { nodeRadius, sharedRadius } from "./style.ts";
import { addAt, elementAt } from "../at.ts";
import { entryOf } from "../entry-of.ts";

/** Radius of every actor, px at full size, from its place in a range, 0 to 1; those without are least. */
export function measuredRadii(
  actors: readonly string[],
  shares: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    actors.map((actor) => [actor, sharedRadius(shares.get(actor) ?? 0, actors.length)]),
  );
}

/** Radius of every actor, px at full size, from how many others its bundles lead to. */
export function radiiOf({
  actors,
  bundles,
}: {
  actors: readonly string[];
  bundles: readonly Bundle[];
}): Map<string, number> {
  const index = new Map(actors.map((actor, i) => [actor, i]));
  const others = actors.map(() => 0);
  const seen = new Set<number>();
  for (const { pair } of bundles) {
    const a = entryOf(index, pair[0]);
    const b = entryOf(index, pair[1]);
    const key = a * actors.length + b;
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    addAt(others, a, 1);
    addAt(others, b, 1);
  }
  const greatest = others.reduce((most, count) => Math.max(most, count), 1);
  return new Map(
    actors.map((actor, i) => [actor, nodeRadius(elementAt(others, i), greatest, actors.length)]),
  );
}
