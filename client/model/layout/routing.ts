import type { Bundle } from "../graph/bundle.ts";
import { loopDirections } from "../graph/loop.ts";
import type { Positions } from "./plan.ts";
import { elementAt } from "../at.ts";
import { entryOf } from "../entry-of.ts";

const CENTRES = [0, 0.1, -0.1, 0.19, -0.19, 0.28, -0.28];
const SAMPLES = 14;
const CLEARANCE = 7;
const SIDE_BY_SIDE = 11;
const MOST_WORK = 60_000;

/**
 * Returns the bend of each bundle, in chord lengths off the straight line from the first to the
 * second of its pair. Bundles of one pair run side by side; if discs lie in the way, the pair's
 * curves go round them if a gentle bend can. In big graphs single bundles stay straight and are
 * left out. Of a loop it is the direction in which it leaves its disc, radians.
 * @param radii radius of each shown actor, px
 */
export function routeBundles(
  bundles: readonly Bundle[],
  positions: Positions,
  radii: ReadonlyMap<string, number>,
): Map<string, number> {
  const index = new Map([...radii.keys()].map((actor, i) => [actor, i]));
  const pairs = new Map<number, Bundle[]>();
  for (const bundle of bundles) {
    const key = entryOf(index, bundle.pair[0]) * radii.size + entryOf(index, bundle.pair[1]);
    const members = pairs.get(key);
    if (members) members.push(bundle);
    else pairs.set(key, [bundle]);
  }
  const affordable = pairs.size * radii.size <= MOST_WORK;
  const bends = new Map<string, number>();
  for (const members of pairs.values()) {
    const { pair } = elementAt(members, 0);
    const [a, b] = pair;
    if (a === b) {
      const directions = loopDirections(members.length);
      for (const [i, { id }] of inOrder(members).entries()) bends.set(id, elementAt(directions, i));
      continue;
    }
    if (members.length === 1 && !affordable) continue;
    const start = entryOf(positions, a);
    const end = entryOf(positions, b);
    const span = Math.hypot(end.x - start.x, end.y - start.y) || 1;
    const gap = Math.min(0.3, Math.max(SIDE_BY_SIDE / span, 0.03));
    const centre = affordable ? clearest(pair, members.length, positions, radii, gap) : 0;
    for (const [i, bundle] of inOrder(members).entries()) {
      bends.set(bundle.id, centre + (i - (members.length - 1) / 2) * 2 * gap);
    }
  }
  return bends;
}

/** Bends of the relations of an opened bundle, fanned out to its own side. */
export function fanOut(count: number, bend: number): number[] {
  const side = bend < 0 ? -1 : 1;
  const step = Math.min(0.09, 0.62 / Math.max(1, count - 1));
  if (bend === 0) return Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * step);
  return Array.from({ length: count }, (_, i) => side * (0.05 + i * step));
}

function inOrder(members: readonly Bundle[]): Bundle[] {
  return [...members].sort((a, b) => a.sign - b.sign);
}

function clearest(
  pair: Bundle["pair"],
  count: number,
  positions: Positions,
  radii: ReadonlyMap<string, number>,
  gap: number,
): number {
  let best = 0;
  let least = Infinity;
  for (const centre of CENTRES) {
    let cost = Math.abs(centre) * 60;
    for (let i = 0; i < count; i += 1) {
      const bend = centre + (i - (count - 1) / 2) * 2 * gap;
      cost += covered(pair, bend, positions, radii);
    }
    if (cost < least) {
      least = cost;
      best = centre;
    }
  }
  return best;
}

/** px of discs and their surroundings that a curve would run across. */
function covered(
  [a, b]: readonly [string, string],
  bend: number,
  positions: Positions,
  radii: ReadonlyMap<string, number>,
): number {
  const start = entryOf(positions, a);
  const end = entryOf(positions, b);
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const reach = Math.hypot(dx, dy) * (0.5 + Math.abs(bend));
  let cost = 0;
  for (const [actor, radius] of radii) {
    if (actor === a || actor === b) continue;
    const { x, y } = entryOf(positions, actor);
    const fromMiddle = Math.hypot(x - (start.x + end.x) / 2, y - (start.y + end.y) / 2);
    if (fromMiddle > reach + radius + CLEARANCE) continue;
    let deepest = 0;
    for (let k = 1; k < SAMPLES; k += 1) {
      const t = k / SAMPLES;
      const lift = 4 * bend * t * (1 - t);
      // Screen px run downwards, the drawing's y upwards: its left-hand side is (dy, −dx) here.
      const far = Math.hypot(start.x + dx * t + dy * lift - x, start.y + dy * t - dx * lift - y);
      deepest = Math.max(deepest, radius + CLEARANCE - far);
    }
    cost += deepest;
  }
  return cost;
}
