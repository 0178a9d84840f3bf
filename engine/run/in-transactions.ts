import { CypherError, STATUS } from "../errors/errors.ts";
import type { Value } from "../values/value.ts";
import { StatementCounters } from "./counters.ts";
import type { Frame } from "./frame.ts";
import { END, PAUSE, ROW, type Operator, type Step } from "./operator.ts";

export interface Batches {
  /** Rows of the input that share a transaction. */
  readonly rows: () => number;
  /** Slots that are in scope, those of the inner columns among them. */
  readonly kept: readonly number[];
  readonly columns: readonly number[];
  /** The inner query has no columns: each row of the input goes on as it is. */
  readonly unit: boolean;
  readonly onError: "fail" | "continue" | "break";
  /** Slot of the outcome of a row's transaction; null if it is not asked for. */
  readonly status: number | null;
}

/** A run that somebody else ends ends as a whole, whatever ON ERROR says. */
const ENDING: ReadonlySet<string> = new Set([STATUS.terminated, STATUS.timedOut]);

let transactions = 0;

/** Runs an inner plan for each row of the input and commits after so many rows. */
export class InTransactions implements Operator {
  #batch: Value[][] = [];
  #size = 0;
  /** The next row of the batch to run; undefined while the batch is being filled. */
  #at: number | undefined;
  #inside = false;
  #made: Value[][] = [];
  #given: Iterator<Value[]> | null = null;
  #inputEnded = false;
  #broken = false;
  #counters = new StatementCounters();

  constructor(
    private readonly input: Operator,
    private readonly inner: Operator,
    private readonly frame: Frame,
    private readonly batches: Batches,
  ) {}

  open(): void {
    this.#size = this.batches.rows();
    this.#batch = [];
    this.#at = undefined;
    this.#inside = false;
    this.#made = [];
    this.#given = null;
    this.#inputEnded = false;
    this.#broken = false;
    this.input.open();
  }

  next(): Step {
    for (;;) {
      const row = this.#given?.next();
      if (row && !row.done) {
        this.#put(row.value);
        return ROW;
      }
      this.#given = null;
      if (this.#at === undefined) {
        if (!this.#inputEnded && this.#fill() === PAUSE) return PAUSE;
        if (this.#batch.length === 0) return END;
        this.#begin();
      }
      if (this.#run() === PAUSE) return PAUSE;
    }
  }

  #fill(): Step {
    while (this.#batch.length < this.#size) {
      const step = this.input.next();
      if (step === PAUSE) return PAUSE;
      if (step === END) {
        this.#inputEnded = true;
        break;
      }
      this.#batch.push(this.batches.kept.map((slot) => this.frame.slots[slot] ?? null));
    }
    return END;
  }

  #begin(): void {
    this.#at = 0;
    this.#made = [];
    this.#counters = { ...this.frame.context.counters };
  }

  /** Runs the rows of the batch; PAUSE, or END when it is settled and its rows can be given. */
  #run(): Step {
    if (this.#broken) return this.#settle({ started: false, error: null });
    try {
      if (this.#runRows() === PAUSE) return PAUSE;
      this.frame.context.settle("commit");
    } catch (error) {
      const ends = !(error instanceof CypherError) || ENDING.has(error.code);
      if (ends || this.batches.onError === "fail") throw error;
      this.frame.context.settle("rollback");
      Object.assign(this.frame.context.counters, this.#counters);
      this.#broken = this.batches.onError === "break";
      return this.#settle({ started: true, error });
    }
    return this.#settle(null);
  }

  #runRows(): Step {
    for (;;) {
      const row = this.#batch[this.#at ?? 0];
      if (!row) return END;
      if (!this.#inside) {
        this.#restore(row);
        this.inner.open();
        this.#inside = true;
      }
      const step = this.inner.next();
      if (step === PAUSE) return PAUSE;
      if (step === ROW) {
        if (!this.batches.unit) this.#made.push(this.#withColumns(row));
        continue;
      }
      if (this.batches.unit) this.#made.push(row);
      this.#inside = false;
      this.#at = (this.#at ?? 0) + 1;
    }
  }

  #withColumns(row: readonly Value[]): Value[] {
    const { kept, columns } = this.batches;
    return row.map((value, i) => {
      const slot = kept[i] ?? -1;
      return columns.includes(slot) ? (this.frame.slots[slot] ?? null) : value;
    });
  }

  /** Ends the batch: its rows are given, with what became of their transaction. */
  #settle(failed: { started: boolean; error: CypherError | null } | null): Step {
    const rows = failed ? this.#batch.map((row) => this.#withoutColumns(row)) : this.#made;
    const status = this.batches.status === null ? null : statusOf(failed);
    this.#given = rows.map((row) => (status ? [...row, status] : row))[Symbol.iterator]();
    this.#batch = [];
    this.#made = [];
    this.#inside = false;
    this.#at = undefined;
    return END;
  }

  #withoutColumns(row: readonly Value[]): Value[] {
    const { kept, columns } = this.batches;
    return row.map((value, i) => (columns.includes(kept[i] ?? -1) ? null : value));
  }

  #restore(row: readonly Value[]): void {
    this.batches.kept.forEach((slot, i) => (this.frame.slots[slot] = row[i] ?? null));
  }

  #put(row: readonly Value[]): void {
    this.#restore(row);
    const { status, kept } = this.batches;
    if (status !== null) this.frame.slots[status] = row[kept.length] ?? null;
  }
}

function statusOf(failed: { started: boolean; error: CypherError | null } | null): Value {
  const started = failed?.started ?? true;
  return new Map<string, Value>([
    ["started", started],
    ["committed", failed === null],
    ["transactionId", started ? `neo4j-transaction-${++transactions}` : null],
    ["errorMessage", failed?.error?.message ?? null],
  ]);
}
