import { shuffled } from "./shuffled.ts";
import { TiesToGroups } from "./ties-to-groups.ts";
import type { WeightedNetwork } from "./weighted-network.ts";

/** The smaller, the surer a node goes where it adds most (θ of the paper), in units of weight. */
const RANDOMNESS = 0.01;

/**
 * Divides each group into parts that are connected well: each node that is alone and well tied to
 * the rest of its group joins a part of it that is, at random among those where it adds to the
 * modularity, and the more likely the more it adds.
 *
 * @param total sum of all strengths, 2m
 * @returns the part of each node, by the number of one of its nodes
 */
export function refine(
  network: WeightedNetwork,
  groupOf: Int32Array,
  total: number,
  random: () => number,
): Int32Array {
  const { order, strengths } = network;
  const partOf = Int32Array.from({ length: order }, (_, node) => node);
  const partStrength = strengths.slice();
  const partSize = new Int32Array(order).fill(1);
  const groupStrength = new Float64Array(order);
  groupOf.forEach((group, node) => {
    groupStrength[group] = (groupStrength[group] ?? 0) + (strengths[node] ?? 0);
  });
  /** Ties of a part to the rest of its group. */
  const outward = new Float64Array(order);
  const ties = new TiesToGroups(network);
  const within = (node: number) => (other: number) =>
    groupOf[other] === groupOf[node] ? (partOf[other] ?? 0) : -1;
  for (let node = 0; node < order; node++) {
    ties.of(node, within(node));
    outward[node] = ties.groups.reduce((sum, part) => sum + ties.to(part), 0);
  }
  const isWellTied = (part: number, group: number) => {
    const strength = partStrength[part] ?? 0;
    return (outward[part] ?? 0) >= (strength * ((groupStrength[group] ?? 0) - strength)) / total;
  };
  for (const node of shuffled(order, random)) {
    const group = groupOf[node] ?? 0;
    if (partOf[node] !== node || partSize[node] !== 1 || !isWellTied(node, group)) continue;
    ties.of(node, within(node));
    // To stay alone adds nothing.
    const choices = [{ part: node, gain: 0 }];
    for (const part of ties.groups) {
      const strength = (strengths[node] ?? 0) * (partStrength[part] ?? 0);
      const gain = ties.to(part) - strength / total;
      if (gain >= 0 && isWellTied(part, group)) choices.push({ part, gain });
    }
    const part = chosen(choices, random);
    if (part === node) continue;
    partOf[node] = part;
    partSize[node] = 0;
    partSize[part] = (partSize[part] ?? 0) + 1;
    partStrength[part] = (partStrength[part] ?? 0) + (strengths[node] ?? 0);
    outward[part] = (outward[part] ?? 0) + (outward[node] ?? 0) - 2 * ties.to(part);
  }
  return partOf;
}

function chosen(choices: readonly { part: number; gain: number }[], random: () => number): number {
  const most = Math.max(...choices.map(({ gain }) => gain));
  const odds = choices.map(({ gain }) => Math.exp((gain - most) / RANDOMNESS));
  let left = random() * odds.reduce((sum, each) => sum + each, 0);
  for (const [i, each] of odds.entries()) {
    left -= each;
    if (left <= 0) return choices[i]?.part ?? 0;
  }
  return choices.at(-1)?.part ?? 0;
}
