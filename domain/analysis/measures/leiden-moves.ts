import { shuffled } from "./shuffled.ts";
import { TiesToGroups } from "./ties-to-groups.ts";
import type { WeightedNetwork } from "./weighted-network.ts";

/** A gain below this is the rounding of another. */
const LEAST_GAIN = 1e-10;

/**
 * Moves each node to the group where it adds most to the modularity, or to one of its own, until no
 * move adds anything. A node is looked at again when a neighbour has left for another group.
 *
 * @param groupOf changed in place; numbers below the number of nodes
 * @param total sum of all strengths, 2m
 */
export function moveNodes(
  network: WeightedNetwork,
  groupOf: Int32Array,
  total: number,
  random: () => number,
): void {
  const { order, starts, neighbours, strengths } = network;
  const strengthOf = new Float64Array(order);
  const sizes = new Int32Array(order);
  groupOf.forEach((group, node) => {
    strengthOf[group] = (strengthOf[group] ?? 0) + (strengths[node] ?? 0);
    sizes[group] = (sizes[group] ?? 0) + 1;
  });
  const empty = [...sizes.keys()].filter((group) => sizes[group] === 0);
  const ties = new TiesToGroups(network);
  const queue = shuffled(order, random);
  const isQueued = new Uint8Array(order).fill(1);
  const put = (node: number, group: number, sign: 1 | -1) => {
    strengthOf[group] = (strengthOf[group] ?? 0) + sign * (strengths[node] ?? 0);
    sizes[group] = (sizes[group] ?? 0) + sign;
  };
  // It grows while it is gone through.
  for (const node of queue) {
    isQueued[node] = 0;
    const from = groupOf[node] ?? 0;
    put(node, from, -1);
    const gain = (group: number, tie: number) =>
      tie - ((strengths[node] ?? 0) * (strengthOf[group] ?? 0)) / total;
    ties.of(node, (other) => groupOf[other] ?? 0);
    let best = from;
    let most = gain(from, ties.to(from));
    for (const group of ties.groups) {
      const here = gain(group, ties.to(group));
      if (here > most + LEAST_GAIN) [best, most] = [group, here];
    }
    if (most < -LEAST_GAIN && (sizes[from] ?? 0) > 0) best = empty.pop() ?? from;
    if (best !== from && sizes[from] === 0) empty.push(from);
    put(node, best, 1);
    if (best === from) continue;
    groupOf[node] = best;
    for (let i = starts[node] ?? 0; i < (starts[node + 1] ?? 0); i++) {
      const other = neighbours[i] ?? 0;
      if (groupOf[other] === best || isQueued[other] === 1) continue;
      isQueued[other] = 1;
      queue.push(other);
    }
  }
}
