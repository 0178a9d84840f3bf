import { prevailingSign, type SignedPair } from "./signed-pair.ts";
import { elementAt, float32At, int32At } from "../at.ts";

/** Least target distance of a pair in friction, in hops of cooperation. */
export const FRICTION_DISTANCE = 3.4;
/** Target distance where no way leads from one to the other. */
export const UNREACHABLE_DISTANCE = 3.5;

// Lengths in half hops: who holds an office stands nearer to their state than an ally does.
const COOPERATION_STEP = 2;
const NEUTRAL_STEP = 1;
const HALF_HOPS = 2;

// Direct relations matter more than mere distance, and friends of friends need not be pulled
// together: measured on 51 windows of signed relations between states, this lifts the median AUC
// from 0.87 to 0.996 and keeps more friends among the nearest than ForceAtlas2 does.
const INDIRECT_WEIGHT = 0.5;
const INDIRECT_BEYOND = 0.03;
const NEUTRAL_WEIGHT = 0.7;

/** Targets and weights of every pair of `n` actors; n × n matrices in row order. */
export interface StressTerms {
  n: number;
  /** Distance in hops */
  targets: Float32Array;
  weights: Float32Array;
  /** Share of the weight that counts where two are farther apart than their target; 0: it may be */
  beyond: Float32Array;
}

/**
 * Targets of all pairs: the way over cooperation and structural relations, at least 3.4 for a pair
 * in friction, 3.5 without a way. Weight is that of the signed pairs, 1, and 0.5 / distance for others.
 */
export function stressTerms(n: number, pairs: readonly SignedPair[]): StressTerms {
  const targets = targetDistances(n, pairs);
  const weights = targets.map((target) => INDIRECT_WEIGHT / target);
  const beyond = new Float32Array(n * n).fill(INDIRECT_BEYOND);
  for (const pair of pairs) {
    const sign = prevailingSign(pair);
    for (const key of [pair.a * n + pair.b, pair.b * n + pair.a]) {
      weights[key] = sign === 0 ? NEUTRAL_WEIGHT : 1;
      beyond[key] = sign < 0 ? 0 : 1;
    }
  }
  return { n, targets, weights, beyond };
}

/** Returns the terms of the first so many actors alone; ways may still lead over the others. */
export function firstTerms({ n, ...all }: StressTerms, count: number): StressTerms {
  const cut = (from: Float32Array): Float32Array => {
    const into = new Float32Array(count * count);
    for (let i = 0; i < count; i += 1) into.set(from.subarray(i * n, i * n + count), i * count);
    return into;
  };
  return {
    n: count,
    targets: cut(all.targets),
    weights: cut(all.weights),
    beyond: cut(all.beyond),
  };
}

function targetDistances(n: number, pairs: readonly SignedPair[]): Float32Array {
  const steps: { to: number; length: number }[][] = Array.from({ length: n }, () => []);
  for (const pair of pairs) {
    const sign = prevailingSign(pair);
    if (sign < 0) continue;
    const length = sign > 0 ? COOPERATION_STEP : NEUTRAL_STEP;
    elementAt(steps, pair.a).push({ to: pair.b, length });
    elementAt(steps, pair.b).push({ to: pair.a, length });
  }
  const targets = new Float32Array(n * n);
  for (let start = 0; start < n; start += 1) {
    shortestPaths(start, steps).forEach((way, end) => {
      targets[start * n + end] = way < 0 ? UNREACHABLE_DISTANCE : way / HALF_HOPS;
    });
  }
  for (const pair of pairs) {
    if (prevailingSign(pair) >= 0) continue;
    const least = Math.max(FRICTION_DISTANCE, float32At(targets, pair.a * n + pair.b));
    targets[pair.a * n + pair.b] = targets[pair.b * n + pair.a] = least;
  }
  return targets;
}

/** Lengths of the shortest ways from one actor (−1: none), by buckets (Dial 1969). */
function shortestPaths(start: number, steps: { to: number; length: number }[][]): Int32Array {
  const lengths = new Int32Array(steps.length).fill(-1);
  const buckets: number[][] = [[start]];
  for (let length = 0; length < buckets.length; length += 1) {
    for (const actor of buckets[length] ?? []) {
      if (int32At(lengths, actor) >= 0) continue;
      lengths[actor] = length;
      for (const step of elementAt(steps, actor)) {
        if (int32At(lengths, step.to) >= 0) continue;
        const next = length + step.length;
        while (buckets.length <= next) buckets.push([]);
        elementAt(buckets, next).push(step.to);
      }
    }
  }
  return lengths;
}
