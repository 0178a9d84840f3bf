import type { Place } from "../errors/errors.ts";
import { START } from "./nodes.ts";
import type { PlanNode } from "./plan-node.ts";

/** The clauses that the steps of a plan stand for, by their places in the statement. */
export class ClausePlaces {
  readonly #places = new WeakMap<PlanNode, Place>();

  /** Returns the place of a step's clause; undefined if it stands for none of them. */
  of(node: PlanNode): Place | undefined {
    return this.#places.get(node);
  }

  /**
   * Notes the clause of all steps between the plan before it and the one with it; those of clauses
   * inside, in a subquery, keep theirs.
   */
  note(plan: PlanNode, before: PlanNode, clause: Place): void {
    const waiting = [plan];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node === before || node === START || this.#places.has(node)) continue;
      this.#places.set(node, clause);
      waiting.push(...node.inputs);
    }
  }
}
