import { CypherError, STATUS } from "../errors.ts";
import type { CallContext } from "../functions/entry.ts";
import type { Graph } from "../storage/graph.ts";
import type { Transaction } from "../storage/transaction.ts";
import type { Value } from "../values/value.ts";
import type { Operator } from "./operator.ts";
import type { StatementCounters } from "./counters.ts";

/** What a run is given and what it leaves behind. */
export interface RunContext extends CallContext {
  readonly graph: Graph;
  /** The transaction to write in. @throws CypherError when the run may only read. */
  write(): Transaction;
  readonly counters: StatementCounters;
  readonly parameters: ReadonlyMap<string, Value>;
  /** Whether it is time to let others run. @throws CypherError when this run is to end. */
  shouldPause(): boolean;
  /** Bytes that a run may hold in what it collects. */
  readonly memoryLimit: number;
}

/** Steps of an operator between two looks at the clock. */
const STEPS_BETWEEN_LOOKS = 512;

/**
 * The registers of one run: every variable of a plan has a slot in `slots`, which its operators
 * set in place from row to row.
 */
export class Frame {
  readonly slots: Value[];
  /** Operators of the subqueries in expressions, made when they are first asked. */
  readonly subplans: (Operator | undefined)[] = [];
  #steps = STEPS_BETWEEN_LOOKS;
  #held = 0;

  constructor(
    size: number,
    readonly context: RunContext,
  ) {
    this.slots = new Array<Value>(size).fill(null);
  }

  /** Called once a row by whatever loops: true when the operator is to return PAUSE. */
  pause(): boolean {
    if (--this.#steps > 0) return false;
    this.#steps = STEPS_BETWEEN_LOOKS;
    return this.context.shouldPause();
  }

  /** Counts what is collected. @throws CypherError when it is more than a statement may hold. */
  hold(values: number): void {
    this.#held += 16 + values * 24;
    if (this.#held <= this.context.memoryLimit) return;
    throw new CypherError(
      STATUS.memory,
      `The allocation of an extra ${(values * 24).toString()} B would use more than the limit ${this.context.memoryLimit.toString()} B of memory of one statement`,
    );
  }
}
