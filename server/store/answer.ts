import { deferred } from "./deferred.ts";
import { StoreError, type Answer, type Summary } from "./port.ts";
import type { Value } from "./value.ts";

/** A statement that the engine has accepted: its columns are known and its rows wait to be taken. */
export interface OpenStatement {
  columns: string[];
  /** The next rows, at least one, or undefined after the last; rejects with a StoreError. */
  next(): Promise<Value[][] | undefined>;
  /** Known once `next` gave undefined. */
  summary(): Summary;
  /** Ends the statement in the engine; idempotent. */
  end(): Promise<void>;
}

/** The answer that hands over the rows of an engine's statement, up to a row limit. */
export class StatementAnswer implements Answer {
  readonly #opening: Promise<OpenStatement>;
  readonly #summary = deferred<Summary>();
  readonly #maxRows: number;
  readonly #ended = deferred<void>();
  readonly #closing: readonly Promise<void>[];

  /** @param closing what has to resolve too before the engine has let go, known when rows have ended */
  constructor(
    opening: Promise<OpenStatement>,
    maxRows = Infinity,
    closing: readonly Promise<void>[] = [],
  ) {
    this.#opening = opening;
    this.#maxRows = maxRows;
    this.#closing = closing;
    // A caller may ask for one of the two only; the other must not count as unhandled.
    this.#summary.promise.catch(() => undefined);
    opening.catch((error: unknown) => {
      this.#summary.reject(error);
      this.#ended.resolve();
    });
  }

  async columns(): Promise<string[]> {
    return (await this.#opening).columns;
  }

  summary(): Promise<Summary> {
    return this.#summary.promise;
  }

  async over(): Promise<void> {
    await this.#ended.promise;
    await Promise.all(this.#closing);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Value[], void, undefined> {
    for await (const rows of this.batches()) yield* rows;
  }

  async *batches(): AsyncGenerator<Value[][], void, undefined> {
    const statement = await this.#opening;
    let isWhole = false;
    try {
      let left = this.#maxRows;
      for (let rows = await statement.next(); rows; rows = await statement.next()) {
        if (rows.length > left) {
          if (left > 0) yield rows.slice(0, left);
          throw new StoreError("row-limit", `the statement gives more than ${this.#maxRows} rows`);
        }
        left -= rows.length;
        yield rows;
      }
      this.#summary.resolve(statement.summary());
      isWhole = true;
    } catch (error) {
      this.#summary.reject(error);
      throw error;
    } finally {
      if (!isWhole)
        this.#summary.reject(new StoreError("cancelled", "the rows were not taken to the end"));
      await statement.end();
      this.#ended.resolve();
    }
  }
}
