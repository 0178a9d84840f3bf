import type { WeightedNetwork } from "./weighted-network.ts";

/** Sums the ties of one node after another to each group of its neighbours. */
export class TiesToGroups {
  readonly #network: WeightedNetwork;
  readonly #sums: Float64Array;
  /** The groups that the node has ties to. */
  readonly groups: number[] = [];

  constructor(network: WeightedNetwork) {
    this.#network = network;
    this.#sums = new Float64Array(network.order);
  }

  /** Sums the ties of a node; a neighbour whose group is -1 counts for none. */
  of(node: number, groupOf: (neighbour: number) => number): void {
    for (const group of this.groups) this.#sums[group] = 0;
    this.groups.length = 0;
    const { starts, neighbours, weights } = this.#network;
    for (let i = starts[node] ?? 0; i < (starts[node + 1] ?? 0); i++) {
      const group = groupOf(neighbours[i] ?? 0);
      if (group < 0) continue;
      const before = this.#sums[group] ?? 0;
      if (before === 0) this.groups.push(group);
      this.#sums[group] = before + (weights[i] ?? 0);
    }
  }

  /** Weight of the node's ties to a group. */
  to(group: number): number {
    return this.#sums[group] ?? 0;
  }
}
