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
  /** Set if the rows of this step can be asked for in an order. */
  readonly ordered?: OrderedRows;
  make(frame: Frame): Operator;
}

/** Rows that an index can give in the order of a property of a node. */
export interface OrderedRows {
  /** The slot of the node. */
  readonly slot: number;
  readonly property: string;
  /**
   * Asks for the order. Returns a function that says, after the first row, if rows are in it.
   */
  ask(isDescending: boolean): (frame: Frame) => boolean;
}

/** A planned query and the slots of its rows. `columns` is null without RETURN. */
export interface PlannedQuery {
  readonly plan: PlanNode;
  readonly columns: { name: string; slot: number }[] | null;
  readonly writes: boolean;
  /** True if it commits by itself, so that it has to have a transaction of its own. */
  readonly commits: boolean;
}
