import type { Record as Row, Result, ResultSummary } from "neo4j-driver";
import type { Value } from "../value.ts";
import { PORTION, type Ahead } from "./ahead.ts";
import { fromDriver } from "./values.ts";

/**
 * The rows of a result, taken from the driver a portion ahead of the caller. One promise for a batch
 * in place of several for a row: those took a third of the time of a long answer.
 */
export class IncomingRows {
  readonly #result: Result;
  readonly #mostRows: number;
  #iterator: AsyncIterator<Row, unknown> | undefined;
  #columns: string[] = [];
  #rows: Value[][] = [];
  #portion = PORTION;
  #taken = 0;
  #isAsking = false;
  #end: ResultSummary<bigint> | undefined;
  #failure: { error: unknown } | undefined;
  #changed: () => void = () => undefined;

  /** @param maxRows the statement's own limit: one row more is taken, and shows that there is more */
  constructor(result: Result, maxRows = Infinity) {
    this.#result = result;
    this.#mostRows = maxRows + 1;
  }

  /** The names of the columns; to be awaited before rows. Rejects with the driver's error. */
  async columns(): Promise<string[]> {
    this.#columns = await this.#result.keys();
    this.#iterator = this.#result[Symbol.asyncIterator]();
    return this.#columns;
  }

  /**
   * Has the server drop the rest of an answer whose rows are on their way, and resolves when it has.
   * One that the server still computes cannot be dropped, only stopped: undefined.
   */
  discard(): Promise<unknown> | undefined {
    return this.#taken > 0 && this.#result.isOpen() ? this.#result.summary() : undefined;
  }

  /** No row waits to be taken. */
  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  /** Known when the last row has come from the driver. */
  get end(): ResultSummary<bigint> | undefined {
    return this.#end;
  }

  /** The error that came in place of a row, after those that `take` gives. */
  get failure(): { error: unknown } | undefined {
    return this.#failure;
  }

  /** Resolves when so much has come, or nothing more will. Errors are left in `failure`. */
  arrival({ rows, milliseconds }: Ahead): Promise<void> {
    this.#portion = Math.max(PORTION, rows);
    return new Promise((resolve) => {
      let stopWaiting: (() => void) | undefined;
      const done = () => {
        this.#changed = () => undefined;
        stopWaiting?.();
        resolve();
      };
      this.#changed = () => {
        if (this.#rows.length >= rows || this.#isOver) done();
        else if (this.#rows.length > 0) stopWaiting ??= after(milliseconds, done);
      };
      this.#ask();
      this.#changed();
    });
  }

  /** The rows that have come since the last call. */
  take(): Value[][] {
    const rows = this.#rows;
    this.#rows = [];
    this.#ask();
    return rows;
  }

  get #isOver(): boolean {
    return !!this.#end || !!this.#failure || this.#taken >= this.#mostRows;
  }

  #ask(): void {
    if (this.#isAsking || this.#isOver || this.#rows.length >= this.#portion) return;
    if (!this.#iterator) throw new Error("the columns were not awaited");
    this.#isAsking = true;
    this.#iterator.next().then(this.#took, this.#failed);
  }

  readonly #took = (step: IteratorResult<Row, unknown>): void => {
    this.#isAsking = false;
    if (step.done) this.#end = step.value as ResultSummary<bigint>;
    else {
      const row = step.value;
      const values: Value[] = [];
      for (let i = 0; i < this.#columns.length; i++) values.push(fromDriver(row.get(i)));
      this.#rows.push(values);
      this.#taken++;
      this.#ask();
    }
    this.#changed();
  };

  readonly #failed = (error: unknown): void => {
    this.#isAsking = false;
    this.#failure = { error };
    this.#changed();
  };
}

/**
 * Calls back after so many milliseconds, Infinity: never. 0 is as soon as what the driver holds has
 * been taken. Returns a function that cancels it.
 */
function after(milliseconds: number, callback: () => void): () => void {
  if (milliseconds === Infinity) return () => undefined;
  if (milliseconds === 0) {
    const immediate = setImmediate(callback);
    return () => clearImmediate(immediate);
  }
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}
