import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { leiden } from "../../domain/analysis/measures/leiden.ts";
import {
  addTie,
  tiesFor,
  weightedNetwork,
  type Ties,
} from "../../domain/analysis/measures/weighted-network.ts";
import type { Links } from "./links.ts";

/** The same relations give the same communities. */
const SEED = 20_240_229;
/** Each further run moves few actors, and takes as long as the first. */
const RUNS = 2;
/** Without intensity a relation still connects. */
const LEAST_WEIGHT = 0.01;

/**
 * Returns the number of each actor's community, by the Leiden method over the cooperation between
 * actors, weighted by intensity; -1 for actors that cooperate with nobody. Source: see `leiden`.
 *
 * @param actors number of actors
 * @param onShare called with the share that is done, from 0 to 1
 */
export function groupActors(
  links: Links,
  actors: number,
  onShare: (share: number) => void = () => undefined,
): Int32Array {
  const network = weightedNetwork(actors, tiesOf(links, actors));
  const found = new Int32Array(actors).fill(-1);
  const random = xoroshiro128plus(SEED);
  const groups = leiden(network, () => uniformFloat64(random), {
    mostRuns: RUNS,
    onShare,
  });
  for (let actor = 0; actor < actors; actor++)
    if ((network.starts[actor + 1] ?? 0) > (network.starts[actor] ?? 0))
      found[actor] = groups[actor] ?? -1;
  return found;
}

/** Sums the cooperation of each pair, in an order that does not depend on that of the relations. */
function tiesOf({ subjects, objects, signs, intensities }: Links, actors: number): Ties {
  const pairs = new Float64Array(signs.length);
  const kept = new Uint32Array(signs.length);
  let count = 0;
  for (let i = 0; i < signs.length; i++) {
    const [a = 0, b = 0] = [subjects[i], objects[i]];
    if (signs[i] !== 1 || a === b) continue;
    pairs[i] = Math.min(a, b) * actors + Math.max(a, b);
    kept[count++] = i;
  }
  const order = kept
    .subarray(0, count)
    .sort(
      (i, j) => (pairs[i] ?? 0) - (pairs[j] ?? 0) || (intensities[i] ?? 0) - (intensities[j] ?? 0),
    );
  const ties = tiesFor(count);
  let last = -1;
  for (const i of order) {
    const pair = pairs[i] ?? 0;
    const weight = Math.max(LEAST_WEIGHT, intensities[i] ?? 0);
    const at = ties.length - 1;
    if (pair === last) ties.weights[at] = (ties.weights[at] ?? 0) + weight;
    else addTie(ties, Math.floor(pair / actors), pair % actors, weight);
    last = pair;
  }
  return ties;
}
