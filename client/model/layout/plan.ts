import type { Arrange, LayoutInput } from "./arrangement.ts";
import { footprints } from "./footprint.ts";
import type { LayoutGraph } from "./layout-graph.ts";
import { orient } from "./orientation.ts";
import { removeOverlaps } from "./overlap.ts";
import { signedPairs } from "./signed-pair.ts";
import { leastStress } from "./signed-stress.ts";
import { firstTerms, stressTerms, type StressTerms } from "./target-distance.ts";
import { float32At, float64At } from "../at.ts";
import { pointAt, transposed, xAt, yAt } from "./points.ts";

/** Positions of actors by id, in px of a map at full size, y downwards. */
export type Positions = Map<string, { x: number; y: number }>;

export interface PlanOptions {
  seed: number;
  /** Kinds that are laid out first and alone; the others are placed around them */
  coreKinds: readonly string[] | null;
  /** For screens that are higher than wide: friction runs from top to bottom */
  portrait: boolean;
}

/** The options that are the same for every layout of a data set. */
export type Shape = Pick<PlanOptions, "coreKinds" | "portrait">;

const ASPECT = 1.6;
const MOST_STRETCH = 1.5;
// px² of the map an actor gets; beyond 140 actors discs shrink and the map stays as large.
const ROOM = 150;
const FULL_SIZE_ACTORS = 140;

/** Up to this many actors signed stress is laid out; it needs n² memory and time. */
export const STRESS_LIMIT = 1000;

/** Another way to lay out the core, and the actor from which it is, which belongs to the core. */
export interface Arranged {
  arrange: Arrange;
  root: string | null;
}

/**
 * Lays out the whole model, deterministic for a seed. First the core, by signed stress or as
 * `arranged`: actors of the kinds of the first view; then the others around it by stress, while
 * the core stays where it is, so that what is shown first is as calm as if it were all there is.
 */
export function planPositions(
  model: LayoutGraph,
  options: PlanOptions,
  arranged: Arranged | null = null,
): Positions {
  const { coreKinds } = options;
  const tied = tiedActors(model);
  const inCore = (actor: string): boolean =>
    actor === arranged?.root ||
    (tied.has(actor) && (!coreKinds || coreKinds.includes(model.getNodeAttributes(actor).kind)));
  const core = model.nodes().filter(inCore);
  const actors = [...core, ...model.nodes().filter((actor) => !inCore(actor))];
  const first: LayoutInput = { model, actors: core, pairs: signedPairs(model, core) };
  const whole: LayoutInput =
    core.length === actors.length ? first : { model, actors, pairs: signedPairs(model, actors) };
  const terms = stressTerms(actors.length, whole.pairs);
  const placed = arranged
    ? arrangeCore(first, options, arranged)
    : placeCore(first, firstTerms(terms, core.length), options);
  const all = whole === first ? placed : placeAround(whole, terms, placed, options);
  return new Map(actors.map((actor, i) => [actor, pointAt(all, i)]));
}

/** Returns the actors that have a relation that counts. */
function tiedActors(model: LayoutGraph): Set<string> {
  const tied = new Set<string>();
  model.forEachEdge((_, relation, from, to) => {
    if (relation.counts) tied.add(from).add(to);
  });
  return tied;
}

function arrangeCore(
  core: LayoutInput,
  options: PlanOptions,
  { arrange, root }: Arranged,
): Float64Array {
  const positions = arrange({ ...core, ...options, root });
  removeOverlaps(positions, footprints(core));
  return positions;
}

function placeCore(
  core: LayoutInput,
  terms: StressTerms,
  { seed, portrait }: PlanOptions,
): Float64Array {
  const starts = core.actors.length <= 160 ? 6 : 3;
  const descended = leastStress(terms, { seed, starts });
  const oriented = orient(descended, core.pairs);
  const turned = portrait ? transposed(oriented) : oriented;
  const positions = toMap(turned, portrait);
  removeOverlaps(positions, footprints(core));
  return positions;
}

/** Scales positions to px: shaped like a screen, with about ROOM² px for every actor. */
export function toMap(positions: Float64Array, portrait: boolean): Float64Array {
  const aspect = portrait ? 1 / ASPECT : ASPECT;
  const n = positions.length / 2;
  const [left, right] = extent(positions, 0);
  const [top, bottom] = extent(positions, 1);
  const width = right - left || 1;
  const height = bottom - top || 1;
  const stretch = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, (aspect * height) / width));
  const area = Math.min(n, FULL_SIZE_ACTORS) * ROOM * ROOM;
  const scale = Math.sqrt(area / (width * height));
  return positions.map((value, k) =>
    k % 2 === 0
      ? (value - (left + right) / 2) * scale * Math.sqrt(stretch)
      : ((value - (top + bottom) / 2) * scale) / Math.sqrt(stretch),
  );
}

function placeAround(
  whole: LayoutInput,
  terms: StressTerms,
  core: Float64Array,
  { seed }: PlanOptions,
): Float64Array {
  const n = whole.actors.length;
  const held = core.length / 2;
  const mask = new Uint8Array(n).fill(1, 0, held);
  const hop = hopLength(terms.targets, n, core);
  const at = new Float64Array(2 * n);
  at.set(core.map((value) => value / hop));
  const around = leastStress(terms, { seed, starts: 2, pinned: { at, mask } });
  const positions = around.map((value) => value * hop);
  removeOverlaps(positions, footprints(whole), mask);
  return positions;
}

/** px a hop, as the core came out. */
function hopLength(targets: Float32Array, n: number, core: Float64Array): number {
  let px = 0;
  let hops = 0;
  for (let i = 0; 2 * i < core.length; i += 1) {
    for (let j = i + 1; 2 * j < core.length; j += 1) {
      px += Math.hypot(xAt(core, i) - xAt(core, j), yAt(core, i) - yAt(core, j));
      hops += float32At(targets, i * n + j);
    }
  }
  return hops > 0 ? px / hops : ROOM;
}

function extent(positions: Float64Array, axis: 0 | 1): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (let k = axis; k < positions.length; k += 2) {
    const value = float64At(positions, k);
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least <= most ? [least, most] : [0, 0];
}
