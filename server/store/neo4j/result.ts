import type { Record as Row, Result, ResultSummary } from "neo4j-driver";
import type { OpenStatement } from "../answer.ts";
import type { Limits } from "../limits.ts";
import { StoreError } from "../port.ts";
import type { Value } from "../value.ts";
import { takeAhead, type Ahead, type Step } from "./ahead.ts";
import { lostAfter } from "./errors.ts";
import { neo4jSummary } from "./summary.ts";
import { fromDriver } from "./values.ts";

/** A result of the driver, and what happens around the taking of its rows. */
export interface Taking {
  result: Result;
  limits: Limits;
  /** How much of the answer comes before any of it is handed over. */
  ahead: Ahead;
  /** Whether the statement may run again after this error; then nothing of it is handed over. */
  mayRunAgain(error: unknown): boolean;
  /** Called after the last row and before the end is told. */
  complete?: ((summary: ResultSummary<bigint>) => Promise<void>) | undefined;
  /** Bookmarks for what was written, known after the last row. */
  bookmarks(): string[];
  /** Lets go of the connection; `whole`: every row was taken and nothing failed. */
  end(whole: boolean): Promise<void>;
  /** Gives the driver's errors the store's form. */
  explain: (error: unknown) => Error;
}

/**
 * Waits for the columns and the first rows of a result and hands its rows over one by one. Rejects
 * with the driver's error as long as nothing was handed over.
 */
export async function openResult(taking: Taking): Promise<OpenStatement> {
  const { result, limits, explain } = taking;
  const iterator = result[Symbol.asyncIterator]();
  const race = limits.racer();
  const columns = await race(result.keys());
  let end: () => ResultSummary<bigint> = () => {
    throw new Error("the rows were not taken to the end");
  };
  const advance = async (): Promise<Value[] | undefined> => {
    const step: IteratorResult<Row, unknown> = await race(iterator.next());
    if (!step.done) {
      const row = step.value;
      return columns.map((_, i) => fromDriver(row.get(i)));
    }
    const summary = step.value as ResultSummary<bigint>;
    end = () => summary;
    await taking.complete?.(summary);
    return undefined;
  };
  const { rows, then } = await takeAhead(advance, taking.ahead, (error) => {
    if (taking.mayRunAgain(error) || error instanceof StoreError) throw error;
  });
  let given = 0;
  let isWhole = false;
  let step: Step | undefined = then;
  return {
    columns,
    async next() {
      try {
        if (limits.reason) throw limits.reason;
        let row = rows[given];
        if (!row) {
          const coming = step ?? advance();
          step = undefined;
          row = await coming;
        }
        if (row) {
          // What was handed over is not held here as well.
          if (given < rows.length) rows[given] = undefined;
          given++;
        } else isWhole = true;
        return row;
      } catch (error) {
        const isUncertain = error instanceof StoreError && error.code === "uncertain";
        throw (isUncertain ? undefined : limits.reason) ?? lostAfter(given, explain(error));
      }
    },
    summary: () => neo4jSummary(end(), taking.bookmarks()),
    end: () => taking.end(isWhole),
  };
}

/**
 * The driver writes down the stack of every statement, should it fail. Its errors are told as
 * StoreErrors, which have their own, and writing it takes a tenth of the time of a short read.
 */
export function withoutStack<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
