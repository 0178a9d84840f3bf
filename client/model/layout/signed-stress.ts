import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { StressTerms } from "./target-distance.ts";
import { elementAt, float32At, float64At } from "../at.ts";
import { moveBy, xAt, yAt } from "./points.ts";

const ITERATIONS = 40;
const LAST_STEP = 0.1;
const START_SPREAD = 4;

export interface StressOptions {
  seed: number;
  /** Number of random starts */
  starts: number;
  /** x, y per actor; those with `mask` set keep theirs, in every start */
  pinned?: { at: Float64Array; mask: Uint8Array } | undefined;
}

/**
 * Positions (x, y per actor, in hops) of least stress over several seeded starts: stochastic
 * gradient descent after Zheng, Pawar and Goodman, "Graph Drawing by Stochastic Gradient Descent"
 * (2018), where every pair moves towards its target distance.
 */
export function leastStress(terms: StressTerms, options: StressOptions): Float64Array {
  let best: Float64Array = new Float64Array(2 * terms.n);
  let least = Infinity;
  for (let start = 0; start < options.starts; start += 1) {
    const positions = descend(terms, options.seed + start, options.pinned);
    const stress = stressOf(terms, positions);
    if (stress < least) {
      least = stress;
      best = positions;
    }
  }
  return best;
}

/** Σ weight × (distance − target)² over all pairs, the weight as it is beyond the target. */
export function stressOf(terms: StressTerms, positions: Float64Array): number {
  const { n, targets, weights, beyond } = terms;
  let stress = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const key = i * n + j;
      const dx = xAt(positions, i) - xAt(positions, j);
      const dy = yAt(positions, i) - yAt(positions, j);
      const excess = Math.sqrt(dx * dx + dy * dy) - float32At(targets, key);
      const weight = float32At(weights, key) * (excess > 0 ? float32At(beyond, key) : 1);
      stress += weight * excess * excess;
    }
  }
  return stress;
}

function descend(terms: StressTerms, seed: number, pinned: StressOptions["pinned"]): Float64Array {
  const { n, weights } = terms;
  const random = xoroshiro128plus(seed);
  const positions = new Float64Array(2 * n);
  const order: number[] = [];
  let lightest = Infinity;
  let heaviest = 0;
  for (let i = 0; i < n; i += 1) {
    const held = pinned?.mask[i] === 1;
    for (const k of [2 * i, 2 * i + 1]) {
      const drawn = (uniformFloat64(random) - 0.5) * START_SPREAD;
      positions[k] = held ? float64At(pinned.at, k) : drawn;
    }
    for (let j = i + 1; j < n; j += 1) {
      if (held && pinned.mask[j]) continue;
      order.push(i * n + j);
      const weight = float32At(weights, i * n + j);
      lightest = Math.min(lightest, weight);
      heaviest = Math.max(heaviest, weight);
    }
  }
  // Step sizes fall from 1 / least weight to ε / greatest weight (section 2.1 of the paper).
  const decay = Math.log((LAST_STEP * lightest) / heaviest) / (ITERATIONS - 1);
  for (let t = 0; t < ITERATIONS; t += 1) {
    const step = Math.exp(decay * t) / lightest;
    for (let k = order.length - 1; k > 0; k -= 1) {
      const other = uniformInt(random, 0, k);
      const swapped = elementAt(order, k);
      order[k] = elementAt(order, other);
      order[other] = swapped;
    }
    for (const key of order) relax(terms, key, positions, step, pinned?.mask);
  }
  return positions;
}

function relax(
  { n, targets, weights, beyond }: StressTerms,
  key: number,
  positions: Float64Array,
  step: number,
  mask: Uint8Array | undefined,
): void {
  const j = key % n;
  const i = (key - j) / n;
  const dx = xAt(positions, i) - xAt(positions, j);
  const dy = yAt(positions, i) - yAt(positions, j);
  const distance = Math.sqrt(dx * dx + dy * dy) || 1e-6;
  const excess = distance - float32At(targets, key);
  const weight = float32At(weights, key) * (excess > 0 ? float32At(beyond, key) : 1);
  if (weight === 0) return;
  const pull = Math.min(1, step * weight) * (excess / (2 * distance));
  const shareI = mask?.[i] ? 0 : mask?.[j] ? 2 : 1;
  const shareJ = mask?.[j] ? 0 : mask?.[i] ? 2 : 1;
  moveBy(positions, i, -shareI * pull * dx, -shareI * pull * dy);
  moveBy(positions, j, shareJ * pull * dx, shareJ * pull * dy);
}
