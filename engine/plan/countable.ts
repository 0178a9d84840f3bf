import type { Counted } from "../run/count-from-store.ts";
import type { PlanNode } from "../plan-tree/plan-node.ts";

/** A MATCH whose rows the graph has counted already. */
export interface Countable {
  /** The plan that gives those rows. */
  readonly plan: PlanNode;
  /** Variables that are null in none of them. */
  readonly names: ReadonlySet<string>;
  readonly operator: string;
  readonly details: string;
  readonly counted: Counted;
}
