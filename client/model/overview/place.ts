import type { Overview } from "../../../domain/contract/overview.ts";

/** A circle of the overview, in units of the drawing. */
export interface Disc {
  id: string;
  x: number;
  y: number;
  radius: number;
}

/** Room between discs, as a share of their radii, and for the names below them. */
const ROOM = 1.15;
const NAME_ROOM = 46;
/** The distance between two communities that only quarrel, as a multiple of that between allies. */
const QUARREL = 1.6;
const ROUNDS = 300;
/** Turns by this angle, discs around a centre never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Returns a disc for each community, the same ones for the same overview: the area follows the number
 * of actors, and communities that cooperate lie nearer than those that quarrel. Made once of the
 * overview without a filter in which nothing is open, so that discs stay where they are.
 */
export function placeCommunities({ communities, bundles }: Overview): Disc[] {
  const discs = communities.map(({ id, size }, i) => {
    const away = 180 * Math.sqrt(i);
    const angle = i * GOLDEN_ANGLE;
    const radius = 16 + 4.5 * Math.sqrt(size);
    return { id, x: away * Math.cos(angle), y: away * Math.sin(angle), radius };
  });
  const quarrels = new Map(
    bundles.map(({ source, target, cooperation, friction }) => [
      pairKey(source.slice(1), target.slice(1)),
      friction / Math.max(1, friction + cooperation),
    ]),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const step = 0.3 * (1 - round / ROUNDS);
    for (const [i, one] of discs.entries())
      for (const other of discs.slice(i + 1)) {
        const quarrel = quarrels.get(pairKey(one.id, other.id)) ?? 1;
        const touching = (one.radius + other.radius) * ROOM + NAME_ROOM;
        pull(one, other, touching * (1 + quarrel * (QUARREL - 1)), step, touching);
      }
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, one] of discs.entries())
      for (const other of discs.slice(i + 1)) {
        const touching = (one.radius + other.radius) * ROOM + NAME_ROOM;
        if (distance(one, other) < touching) pull(one, other, touching, 1, touching);
      }
  return discs;
}

/** Radius of what is left of a community in the middle of its actors, as a share of its disc. */
const HUB = 0.3;
/** Below 1, the best-known have more room than the others: they are shown first. */
const SPREAD = 0.6;
/** Room around a disc that its actors take too, px: half of what is free up to the next disc. */
const AROUND = 18;

/**
 * Returns the place of an actor within the disc of its community, the best-known near the middle:
 * the same one whichever others are shown.
 *
 * @param rank from 0, of `size` actors
 */
export function placeMember(disc: Disc, rank: number, size: number): { x: number; y: number } {
  const within = ((rank + 0.5) / Math.max(1, size)) ** SPREAD;
  const [from, to] = [disc.radius * HUB, memberReach(disc)];
  const away = Math.sqrt(from ** 2 + (to ** 2 - from ** 2) * within);
  const angle = rank * GOLDEN_ANGLE;
  return { x: disc.x + away * Math.cos(angle), y: disc.y + away * Math.sin(angle) };
}

/** As far from the middle of its community as an actor lies, px. */
export const memberReach = ({ radius }: Disc): number => radius + AROUND;

/** Radius of a community that is closed, px: smaller than its room, so that lines are seen. */
export const closedRadius = ({ radius }: Disc): number => Math.max(14, 0.6 * radius);

/** Radius of a community in the middle of actors that are shown of it, px. */
export const hubRadius = ({ radius }: Disc): number => Math.max(10, radius * HUB * 0.7);

/** Radius of an actor among so many of a community, px: no two of them overlap much. */
export const memberRadius = (disc: Disc, size: number): number =>
  Math.max(4, Math.min(14, (0.7 * memberReach(disc)) / Math.sqrt(Math.max(1, size))));

/** Moves two discs towards the distance that is wanted, the smaller one more. */
function pull(one: Disc, other: Disc, wanted: number, step: number, touching: number): void {
  const now = Math.max(1, distance(one, other));
  // The further apart two should be, the less it matters.
  const move = ((now - wanted) / now) * step * Math.min(1, touching / now);
  const share = other.radius / (one.radius + other.radius);
  const [dx, dy] = [(other.x - one.x) * move, (other.y - one.y) * move];
  one.x += dx * share;
  one.y += dy * share;
  other.x -= dx * (1 - share);
  other.y -= dy * (1 - share);
}

const distance = (one: Disc, other: Disc): number => Math.hypot(one.x - other.x, one.y - other.y);

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
