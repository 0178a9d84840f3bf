import { moveNodes } from "./leiden-moves.ts";
import { refine } from "./leiden-refinement.ts";
import { foldedNetwork, type WeightedNetwork } from "./weighted-network.ts";

/** Times that the whole is repeated from its own outcome at the most. */
const MOST_RUNS = 10;

export interface LeidenOptions {
  /** Times that the whole is repeated from its own outcome at the most. */
  mostRuns?: number;
  /** Called with the share of these that is done. */
  onShare?: (share: number) => void;
}

/**
 * Returns the number of each node's group, from 0: greatest modularity by the Leiden method. Unlike
 * Louvain's, each group is connected. Source: Traag, Waltman and van Eck, Scientific Reports 9
 * (2019) 5233, with modularity as the quality.
 *
 * @param random numbers from 0 up to 1; the same ones give the same groups
 */
export function leiden(
  network: WeightedNetwork,
  random: () => number,
  { mostRuns = MOST_RUNS, onShare }: LeidenOptions = {},
): Int32Array {
  let groupOf: Int32Array = Int32Array.from({ length: network.order }, (_, node) => node);
  for (let run = 0; run < mostRuns; run++) {
    const before = groupOf;
    groupOf = improved(network, before, random);
    onShare?.((run + 1) / mostRuns);
    if (groupOf.every((group, node) => group === before[node])) break;
  }
  return groupOf;
}

/** Moves nodes, then whole parts of groups folded to nodes, until there is nothing to fold. */
function improved(network: WeightedNetwork, start: Int32Array, random: () => number): Int32Array {
  const total = network.strengths.reduce((sum, strength) => sum + strength, 0);
  let level = network;
  let groupOf = start.slice();
  /** The node of the level in which each node of the network is. */
  let nodeOf: Int32Array = Int32Array.from({ length: network.order }, (_, node) => node);
  for (;;) {
    moveNodes(level, groupOf, total, random);
    const found = numbered(groupOf);
    const refined = numbered(refine(level, found.groupOf, total, random));
    if (found.count === level.order || refined.count === level.order)
      return numbered(nodeOf.map((node) => found.groupOf[node] ?? 0)).groupOf;
    // The parts become nodes that begin in their group.
    groupOf = new Int32Array(refined.count);
    for (const [node, part] of refined.groupOf.entries()) groupOf[part] = found.groupOf[node] ?? 0;
    nodeOf = nodeOf.map((node) => refined.groupOf[node] ?? 0);
    level = foldedNetwork(level, refined.groupOf, refined.count);
  }
}

/** Numbers groups from 0 in the order of their first nodes. */
function numbered(groupOf: Int32Array): { groupOf: Int32Array; count: number } {
  const numbers = new Map<number, number>();
  const renamed = groupOf.map((group) => {
    const known = numbers.get(group) ?? numbers.size;
    numbers.set(group, known);
    return known;
  });
  return { groupOf: renamed, count: numbers.size };
}
