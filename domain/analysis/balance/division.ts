import type { NeighbourList } from "./neighbour-list.ts";

/**
 * A division of actors into camps that knows what each move would cost. `cost[i × camps + c]` is
 * the weight of the pairs of actor i that would contradict the division if i were in camp c, up to
 * a constant of i, so that a move changes only the numbers of the neighbours.
 */
export class Division {
  readonly camp: Int8Array;
  readonly cost: Float64Array;
  readonly #graph: NeighbourList;
  readonly #camps: number;

  constructor(graph: NeighbourList, camps: number, camp: ArrayLike<number>) {
    this.#graph = graph;
    this.#camps = camps;
    this.camp = Int8Array.from(camp);
    this.cost = new Float64Array(graph.size * camps);
    const { start, neighbour, signed } = graph;
    for (let i = 0; i < graph.size; i++)
      for (let e = start[i]!; e < start[i + 1]!; e++)
        this.cost[i * camps + this.camp[neighbour[e]!]!]! -= signed[e]!;
  }

  /** Puts an actor into another camp. */
  move(actor: number, to: number): void {
    const { start, neighbour, signed } = this.#graph;
    const camps = this.#camps;
    const from = this.camp[actor]!;
    this.camp[actor] = to;
    const end = start[actor + 1]!;
    for (let e = start[actor]!; e < end; e++) {
      const row = neighbour[e]! * camps;
      this.cost[row + from]! += signed[e]!;
      this.cost[row + to]! -= signed[e]!;
    }
  }

  /** Moves actors as long as a move lowers the frustration. Returns how much lower it is. */
  descend(): number {
    const { size } = this.#graph;
    const camps = this.#camps;
    let gained = 0;
    for (let moved = true; moved;) {
      moved = false;
      for (let i = 0; i < size; i++) {
        const row = i * camps;
        let best = this.camp[i]!;
        for (let c = 0; c < camps; c++)
          if (this.cost[row + c]! < this.cost[row + best]! - LEAST_GAIN) best = c;
        if (best === this.camp[i]) continue;
        gained += this.cost[row + this.camp[i]!]! - this.cost[row + best]!;
        this.move(i, best);
        moved = true;
      }
    }
    return gained;
  }
}

/** Smaller gains are errors of rounding, and could go round in a circle. */
const LEAST_GAIN = 1e-9;
