import type { Frame } from "../run/frame.ts";
import type { Operator } from "../run/operator.ts";

/** A step of a plan before it is run: what EXPLAIN shows and what makes the operator. */
export interface PlanNode {
  /** Neo4j's name of the operator. */
  readonly name: string;
  readonly details: string;
  readonly inputs: readonly PlanNode[];
  /** Rows that the planner expects. */
  readonly rows: number;
  make(frame: Frame): Operator;
}

/** A planned query and where its rows are found. `columns` is null without RETURN. */
export interface PlannedQuery {
  readonly plan: PlanNode;
  readonly columns: { name: string; slot: number }[] | null;
  readonly writes: boolean;
  /** True if it commits by itself, so that it has to have a transaction of its own. */
  readonly commits: boolean;
}
