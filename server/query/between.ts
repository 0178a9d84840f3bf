import type { Ask } from "./ask.ts";
import { stepsFrom } from "./neighbourhood.ts";
import type { Passage } from "./passable.ts";
import type { RelationFilter } from "./relations.ts";

/** One of the two searches that grow towards each other. */
interface Side {
  /** The distance from its end of every actor that it found. */
  distance: Map<string, number>;
  /** The actors one step closer to its end, for each that it found. */
  closer: Map<string, string[]>;
  ring: string[];
  depth: number;
}

/**
 * Returns the actors on the shortest paths between two, ends included; none if no path has at most
 * `maxHops` hops. Rings grow from both ends, always from the smaller one, until they meet, so that
 * the store reads what lies around the ends and not all that there is. Rejects with StoreError.
 */
export async function actorsBetween(
  ask: Ask,
  { start, end, maxHops }: { start: string; end: string; maxHops: number },
  filter: RelationFilter,
  passage: Passage,
): Promise<Set<string>> {
  const [one, other] = [sideFrom(start), sideFrom(end)];
  while (one.depth + other.depth < maxHops) {
    const [growing, waiting] = one.ring.length <= other.ring.length ? [one, other] : [other, one];
    grow(growing, await stepsFrom(ask, growing.ring, filter, passage));
    if (growing.ring.length === 0) break;
    const met = growing.ring.filter((actor) => waiting.distance.has(actor));
    if (met.length > 0) return new Set([...towards(one, met), ...towards(other, met)]);
  }
  return new Set();
}

const sideFrom = (actor: string): Side => ({
  distance: new Map([[actor, 0]]),
  closer: new Map(),
  ring: [actor],
  depth: 0,
});

/** Adds the next ring. */
function grow(side: Side, steps: readonly { actor: string; neighbour: string }[]): void {
  const depth = ++side.depth;
  const ring = new Set<string>();
  for (const { actor, neighbour } of steps) {
    const known = side.distance.get(neighbour);
    if (known !== undefined && known < depth) continue;
    side.distance.set(neighbour, depth);
    ring.add(neighbour);
    const before = side.closer.get(neighbour);
    if (before) before.push(actor);
    else side.closer.set(neighbour, [actor]);
  }
  side.ring = [...ring];
}

/** Returns these actors and all that lie between them and the side's end. */
function towards({ closer }: Side, met: readonly string[]): Set<string> {
  const found = new Set(met);
  // The loop also visits actors that are added meanwhile.
  for (const actor of found) for (const next of closer.get(actor) ?? []) found.add(next);
  return found;
}
