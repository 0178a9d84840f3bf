import type { Clock } from "../functions/entry.ts";
import type { CompiledQuery } from "../plan/compile.ts";
import type { Graph } from "../storage/graph.ts";
import type { Transaction } from "../storage/transaction.ts";
import { UTC } from "../temporal/zone.ts";
import type { Value } from "../values/value.ts";
import type { StatementCounters } from "./counters.ts";
import { Frame, type RunContext } from "./frame.ts";
import { PAUSE, ROW, type Operator } from "./operator.ts";

export interface ExecutionOptions {
  readonly readOnly: boolean;
  readonly memoryLimit: number;
  /** Milliseconds that a slice may take before others are let run. */
  readonly sliceMs: number;
  /** Throws when the statement is to end. Called at least once a slice. */
  readonly check: () => void;
}

/** What a slice gave: rows so far, and whether there are more to come. */
export interface Slice {
  readonly rows: Value[][];
  readonly done: boolean;
}

/** A statement that is being run, slice by slice. */
export class Execution {
  readonly columns: string[];
  #operator: Operator | null = null;
  #frame: Frame | null = null;
  #rows: Value[][] | null = null;
  #sliceEnd = 0;

  constructor(
    readonly plan: CompiledQuery | null,
    private readonly mode: "run" | "explain" | "profile",
    private readonly graph: Graph | null,
    private readonly transaction: Transaction | null,
    parameters: ReadonlyMap<string, Value>,
    readonly counters: StatementCounters,
    private readonly options: ExecutionOptions | null,
  ) {
    this.columns = plan?.columns?.map(({ name }) => name) ?? [];
    if (!plan || !graph || !options || mode === "explain") return;
    const context = this.#context(graph, parameters, options);
    this.#frame = new Frame(plan.slots, context);
    this.#operator = plan.plan.make(this.#frame);
  }

  /** A statement whose rows are known at once. */
  static ofRows(columns: string[], rows: Value[][], counters: StatementCounters): Execution {
    const made = new Execution(null, "run", null, null, new Map(), counters, null);
    made.columns.push(...columns);
    made.#rows = rows;
    return made;
  }

  #opened = false;

  /** Runs on until `maxRows` rows are there or the slice is over. @throws CypherError */
  slice(maxRows: number): Slice {
    if (this.#rows) return { rows: this.#rows, done: true };
    const { plan, options, graph } = this;
    const [operator, frame] = [this.#operator, this.#frame];
    if (!operator || !frame || !plan || !graph || !options) return { rows: [], done: true };
    options.check();
    this.#sliceEnd = Date.now() + options.sliceMs;
    graph.visibility.seesWrites = this.transaction === graph.writer;
    if (!this.#opened) {
      operator.open();
      this.#opened = true;
    }
    const rows: Value[][] = [];
    const slots = plan.columns?.map(({ slot }) => slot) ?? null;
    while (rows.length < maxRows) {
      const step = operator.next();
      if (step === PAUSE) return { rows, done: false };
      if (step !== ROW) return { rows, done: true };
      if (slots) rows.push(slots.map((slot) => frame.slots[slot] ?? null));
    }
    return { rows, done: false };
  }

  get isExplained(): boolean {
    return this.mode === "explain";
  }

  #context(
    graph: Graph,
    parameters: ReadonlyMap<string, Value>,
    options: ExecutionOptions,
  ): RunContext {
    const begun = Date.now();
    const { transaction, counters } = this;
    let writing = false;
    return {
      graph,
      parameters,
      counters,
      memoryLimit: options.memoryLimit,
      zone: UTC,
      random: Math.random,
      clock: (which: Clock) => {
        const now = which === "realtime" ? Date.now() : begun;
        const epochSecond = Math.floor(now / 1000);
        return { epochSecond, nano: (now - epochSecond * 1000) * 1_000_000 };
      },
      write: () => {
        if (!transaction) throw new Error("a statement that writes has a transaction");
        if (!writing) {
          graph.writer = transaction;
          graph.visibility.seesWrites = true;
          writing = true;
        }
        return transaction;
      },
      shouldPause: () => {
        options.check();
        return Date.now() > this.#sliceEnd;
      },
    };
  }
}
