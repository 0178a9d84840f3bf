import { outOfMemory } from "../errors/out-of-memory.ts";
import type { CallContext } from "../functions/entry.ts";
import type { Graph } from "../storage/graph.ts";
import type { Transaction } from "../storage/transaction.ts";
import type { KeySet } from "../values/key-set.ts";
import type { Value } from "../values/value.ts";
import { weightOf } from "../values/weight.ts";
import type { Operator } from "./operator.ts";
import type { StatementCounters } from "./counters.ts";
import type { Profile } from "./profile.ts";

/** The input and the outcome of a run. */
export interface RunContext extends CallContext {
  readonly graph: Graph;
  /** Returns the transaction to write in. @throws CypherError when the run may only read. */
  write(): Transaction;
  /** Keeps or undoes what was written so far; what follows is written in a new transaction. */
  settle(how: "commit" | "rollback"): void;
  readonly counters: StatementCounters;
  readonly parameters: ReadonlyMap<string, Value>;
  /** Returns true if it is time to let others run. @throws CypherError if this run is to end. */
  shouldPause(): boolean;
  /** Lets others run from within, when it is time. @throws CypherError when this run is to end. */
  breathe(): void;
  /** Under PROFILE: what each step has done. */
  readonly profile: Profile | null;
}

/** Steps of an operator between two looks at the clock. */
const STEPS_BETWEEN_LOOKS = 512;
/** Elements that a list grows by between two looks at the memory. */
const LIST_STEP = 4096;
const BYTES_PER_ELEMENT = 32;

/**
 * The registers of one run: every variable of a plan has a slot in `slots`, which its operators
 * set in place from row to row.
 */
export class Frame {
  readonly slots: Value[];
  /** Operators of the subqueries in expressions, made when they are first asked. */
  readonly subplans: (Operator | undefined)[] = [];
  /** Values of expressions that are the same for every row, once they have been asked for. */
  readonly fixed: ({ readonly value: Value } | undefined)[] = [];
  /** Long lists that were searched: null after the first time, their keys after the second. */
  readonly keysOfLists = new WeakMap<readonly Value[], KeySet | null>();
  /** Accesses to the graph, as PROFILE counts them. */
  hits = 0;
  #steps = STEPS_BETWEEN_LOOKS;
  #held = 0;

  constructor(
    size: number,
    readonly context: RunContext,
  ) {
    this.slots = new Array<Value>(size).fill(null);
  }

  /** Bytes of what is collected, as estimated. */
  get held(): number {
    return this.#held;
  }

  /** Called once a row by whatever loops: true when the operator is to return PAUSE. */
  pause(): boolean {
    if (--this.#steps > 0) return false;
    this.#steps = STEPS_BETWEEN_LOOKS;
    return this.context.shouldPause();
  }

  /** Called once a round by a loop that cannot pause. */
  tick(): void {
    if (--this.#steps > 0) return;
    this.#steps = STEPS_BETWEEN_LOOKS;
    this.context.breathe();
  }

  /** Called after something that took as long as so many steps. */
  work(steps: number): void {
    this.#steps -= steps >> 2;
    this.tick();
  }

  /** Counts bytes that are collected, and gives them. @throws CypherError when they are more than a run may hold. */
  hold(bytes: number): number {
    this.#held += bytes;
    if (this.#held > this.context.memoryLimit) throw outOfMemory(bytes, this.context.memoryLimit);
    return bytes;
  }

  /** Counts values that are collected, and gives their bytes. @throws CypherError as `hold` */
  holdAll(values: readonly Value[]): number {
    let bytes = 24;
    for (const value of values) bytes += weightOf(value);
    return this.hold(bytes);
  }

  /** Takes back what was counted and is no longer held. */
  release(bytes: number): void {
    this.#held -= bytes;
  }

  /** Looks at a list that is being made. @throws CypherError when it is more than a run may hold */
  lengthen(list: readonly unknown[]): void {
    if (list.length % LIST_STEP !== 0) return;
    const bytes = list.length * BYTES_PER_ELEMENT;
    if (this.#held + bytes > this.context.memoryLimit)
      throw outOfMemory(bytes, this.context.memoryLimit);
  }
}
