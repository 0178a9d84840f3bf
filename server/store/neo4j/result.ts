import type { ResultSummary } from "neo4j-driver";
import type { OpenStatement } from "../answer.ts";
import type { Limits } from "../limits.ts";
import { StoreError } from "../port.ts";
import { NEXT_ROWS, type Ahead } from "./ahead.ts";
import { lostAfter } from "./errors.ts";
import type { IncomingRows } from "./incoming-rows.ts";
import { neo4jSummary } from "./summary.ts";

/** The rows of a result, and what happens around the taking of them. */
export interface Taking {
  rows: IncomingRows;
  limits: Limits;
  /** Amount of the answer that comes before any of it is handed over. */
  ahead: Ahead;
  /** It can be completed before its rows were used. */
  isRead: boolean;
  /**
   * Returns true if the statement may run again after this error; then nothing of it is handed
   * over.
   */
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
 * Waits for the columns and the first rows of a result and hands its rows over in batches. Rejects
 * with the driver's error as long as nothing was handed over.
 */
export async function openResult(taking: Taking): Promise<OpenStatement> {
  const { rows, limits, explain } = taking;
  const columns = await limits.race(rows.columns());
  let summary: ResultSummary<bigint> | undefined;
  let failure: { error: unknown } | undefined;
  const complete = async () => {
    if (!rows.end || summary) return;
    await taking.complete?.(rows.end);
    summary = rows.end;
  };
  try {
    await limits.race(rows.arrival(taking.ahead));
    if (rows.failure) throw rows.failure.error;
    // A read whose end has come is completed while it may still run again; a write is not, before
    // its rows were taken.
    if (taking.isRead || rows.isEmpty) await complete();
  } catch (error) {
    if (taking.mayRunAgain(error) || error instanceof StoreError) throw error;
    failure = { error };
  }
  let given = 0;
  let isWhole = false;
  return {
    columns,
    async next() {
      try {
        if (limits.reason) throw limits.reason;
        if (rows.isEmpty && !failure) await limits.race(rows.arrival(NEXT_ROWS));
        const batch = rows.take();
        given += batch.length;
        if (batch.length > 0) return batch;
        failure ??= rows.failure;
        if (failure) throw failure.error;
        await complete();
        isWhole = true;
        return undefined;
      } catch (error) {
        const isUncertain = error instanceof StoreError && error.code === "uncertain";
        throw (isUncertain ? undefined : limits.reason) ?? lostAfter(given, explain(error));
      }
    },
    summary() {
      if (!summary) throw new Error("the rows were not taken to the end");
      return neo4jSummary(summary, taking.bookmarks());
    },
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
