import type { Record as Row, Result, ResultSummary } from "neo4j-driver";
import type { OpenStatement } from "../answer.ts";
import type { Limits } from "../limits.ts";
import { StoreError } from "../port.ts";
import { neo4jSummary } from "./summary.ts";
import { fromDriver } from "./values.ts";

/** A result of the driver, and what happens around the taking of its rows. */
export interface Taking {
  result: Result;
  limits: Limits;
  /** Whether the statement may run again after this error; then nothing of it is handed over. */
  mayRunAgain(error: unknown): boolean;
  /** Called after the last row and before the end is told. */
  complete?: (() => Promise<void>) | undefined;
  /** Bookmarks for what was written, known after the last row. */
  bookmarks(): string[];
  /** Lets go of the connection; `whole`: every row was taken and nothing failed. */
  end(whole: boolean): Promise<void>;
  /** Gives the driver's errors the store's form. */
  explain: (error: unknown) => Error;
}

/** A statement that was accepted, and so has columns, and then failed before its first row. */
class Failed {
  readonly done = true;
  constructor(readonly reason: unknown) {}
}

type Step = IteratorResult<Row, unknown>;

/**
 * Waits for the columns and the first row of a result and hands its rows over one by one. Rejects
 * with the driver's error as long as nothing was handed over.
 */
export async function openResult(taking: Taking): Promise<OpenStatement> {
  const { result, limits, explain } = taking;
  const iterator = result[Symbol.asyncIterator]();
  const columns = await limits.race(result.keys());
  const advance = async (): Promise<Step> => {
    const step = await limits.race(iterator.next());
    if (step.done) await taking.complete?.();
    return step;
  };
  let step: Step | Failed = await advance().catch((error: unknown) => {
    if (taking.mayRunAgain(error) || error instanceof StoreError) throw error;
    return new Failed(error);
  });
  let isFirst = true;
  let isWhole = false;
  return {
    columns,
    async next() {
      try {
        if (limits.reason) throw limits.reason;
        if (!isFirst) step = await advance();
        isFirst = false;
        if (step instanceof Failed) throw step.reason;
        if (step.done) {
          isWhole = true;
          return undefined;
        }
        const row = step.value;
        return columns.map((_, i) => fromDriver(row.get(i)));
      } catch (error) {
        throw limits.reason ?? explain(error);
      }
    },
    summary: () => neo4jSummary((step as Step).value as ResultSummary<bigint>, taking.bookmarks()),
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
