import type { Bundle } from "./bundle.ts";
import { nodeRadius } from "./style.ts";

/** Radius of every actor, px at full size, from how many others its bundles lead to. */
export function radiiOf({
  actors,
  bundles,
}: {
  actors: readonly string[];
  bundles: readonly Bundle[];
}): Map<string, number> {
  const index = new Map(actors.map((actor, i) => [actor, i]));
  const others = new Uint32Array(actors.length);
  const seen = new Set<number>();
  for (const { pair } of bundles) {
    const a = index.get(pair[0])!;
    const b = index.get(pair[1])!;
    const key = a * actors.length + b;
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    others[a]! += 1;
    others[b]! += 1;
  }
  const greatest = others.reduce((most, count) => Math.max(most, count), 1);
  return new Map(
    actors.map((actor, i) => [actor, nodeRadius(others[i]!, greatest, actors.length)]),
  );
}
