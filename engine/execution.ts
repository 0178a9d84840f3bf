import { CypherError } from "./errors/errors.ts";
import type { Clock } from "./functions/entry.ts";
import type { CompiledQuery } from "./plan/compile.ts";
import { describePlan, type PlanDescription } from "./plan/describe.ts";
import type { Graph } from "./storage/graph.ts";
import { Transaction } from "./storage/transaction.ts";
import { UTC } from "./temporal/zone.ts";
import type { Value } from "./values/value.ts";
import type { StatementCounters } from "./run/counters.ts";
import { Frame, type RunContext } from "./run/frame.ts";
import type { Notification } from "./run/notification.ts";
import { PAUSE, ROW, type Operator } from "./run/operator.ts";
import { Profile } from "./run/profile.ts";

export interface ExecutionOptions {
  readonly readOnly: boolean;
  /** The transaction goes on after the statement: it may not commit parts of its own. */
  readonly explicit?: boolean;
  /** Bytes that the statement may hold in what it collects. */
  readonly memoryLimit: number;
  /** Milliseconds after which a slice makes room for others. */
  readonly sliceMs: number;
  /** Throws when the statement is to end. Called at least once a slice. */
  readonly check: () => void;
  /** Runs others, from within a step that cannot be left before it is done. */
  readonly others?: () => void;
}

/** The result of a slice: rows so far, and true if it was the last. */
export interface Slice {
  readonly rows: Value[][];
  readonly done: boolean;
}

/** When a slice has given enough: the sum of what its rows weigh. */
export interface Enough {
  weigh(row: readonly Value[]): number;
  readonly most: number;
}

/** A statement that is being run, slice by slice. */
export class Execution {
  readonly columns: string[];
  readonly #operator: Operator | null;
  readonly #frame: Frame | null;
  readonly #profile: Profile | null;
  #transaction: Transaction;
  #writing = false;
  #sliceEnd = 0;
  #opened = false;

  constructor(
    readonly plan: CompiledQuery,
    private readonly mode: "run" | "explain" | "profile",
    private readonly graph: Graph,
    transaction: Transaction,
    parameters: ReadonlyMap<string, Value>,
    readonly counters: StatementCounters,
    readonly notifications: readonly Notification[],
    private readonly options: ExecutionOptions,
  ) {
    this.#transaction = transaction;
    this.columns = plan.columns?.map(({ name }) => name) ?? [];
    this.#profile = mode === "profile" ? new Profile() : null;
    if (plan.commits && options.explicit && mode !== "explain") {
      throw new CypherError(
        "Neo.DatabaseError.Transaction.TransactionStartFailed",
        "A query with 'CALL { ... } IN TRANSACTIONS' can only be executed in an implicit transaction, but tried to execute in an explicit transaction.",
      );
    }
    if (mode === "explain") {
      this.#frame = null;
      this.#operator = null;
      return;
    }
    this.#frame = new Frame(plan.slots, this.#context(parameters));
    this.#operator = plan.plan.make(this.#frame);
  }

  /** The transaction that holds what is not committed yet. */
  get transaction(): Transaction {
    return this.#transaction;
  }

  /** Bytes that the statement holds in what it collects, as estimated. */
  get held(): number {
    return this.#frame?.held ?? 0;
  }

  /** The plan with its figures, after EXPLAIN or PROFILE. */
  get described(): PlanDescription | null {
    return this.mode === "run" ? null : describePlan(this.plan, this.#profile);
  }

  /** Runs on until `maxRows` rows are there, they are enough or the slice is over. @throws CypherError */
  slice(maxRows: number, enough?: Enough): Slice {
    const { plan, options } = this;
    const [operator, frame] = [this.#operator, this.#frame];
    if (!operator || !frame) return { rows: [], done: true };
    options.check();
    this.#sliceEnd = Date.now() + options.sliceMs;
    this.#see();
    if (!this.#opened) {
      operator.open();
      this.#opened = true;
    }
    const rows: Value[][] = [];
    const slots = plan.columns?.map(({ slot }) => slot) ?? null;
    let weight = 0;
    while (rows.length < maxRows) {
      const step = operator.next();
      if (step === PAUSE) return { rows, done: false };
      if (step !== ROW) return { rows, done: true };
      if (!slots) continue;
      const row = slots.map((slot) => frame.slots[slot] ?? null);
      rows.push(row);
      if (enough && (weight += enough.weigh(row)) >= enough.most) break;
    }
    return { rows, done: false };
  }

  /** From here on the graph shows what this statement sees. */
  #see(): void {
    const { graph } = this;
    graph.visibility.seesWrites = this.#transaction === graph.writer;
  }

  #write(): Transaction {
    if (!this.#writing) {
      this.graph.writer = this.#transaction;
      this.#writing = true;
      this.#see();
    }
    return this.#transaction;
  }

  #settle(how: "commit" | "rollback"): void {
    this.#transaction[how]();
    if (this.graph.writer === this.#transaction) this.graph.writer = null;
    this.#transaction = new Transaction(this.graph, this.#transaction.isKept);
    this.#writing = false;
    this.#see();
  }

  #context(parameters: ReadonlyMap<string, Value>): RunContext {
    const begun = Date.now();
    const { counters, options, graph } = this;
    const isOver = (): boolean => {
      options.check();
      return Date.now() > this.#sliceEnd;
    };
    return {
      graph,
      parameters,
      counters,
      memoryLimit: options.memoryLimit,
      profile: this.#profile,
      zone: UTC,
      random: Math.random,
      clock: (which: Clock) => {
        const now = which === "realtime" ? Date.now() : begun;
        const epochSecond = Math.floor(now / 1000);
        return { epochSecond, nano: (now - epochSecond * 1000) * 1_000_000 };
      },
      write: () => this.#write(),
      settle: (how) => this.#settle(how),
      shouldPause: isOver,
      breathe: () => {
        if (!isOver()) return;
        options.others?.();
        this.#see();
        this.#sliceEnd = Date.now() + options.sliceMs;
        options.check();
      },
    };
  }
}
