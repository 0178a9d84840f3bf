import { setTimeout as sleep } from "node:timers/promises";
import type { Record as Row, ResultSummary, Session } from "neo4j-driver";
import type { OpenStatement } from "./answer.ts";
import { Limits } from "./limits.ts";
import { retryFor } from "./neo4j-errors.ts";
import { sessionCloser } from "./neo4j-session.ts";
import { neo4jSummary } from "./neo4j-summary.ts";
import { fromDriver, toDriver } from "./neo4j-values.ts";
import { StoreError, type Parameters, type RunOptions } from "./port.ts";

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2000;

export interface Neo4jRun {
  statement: string;
  parameters: Parameters;
  options: RunOptions;
  openSession(): Session;
  /** Takes what resolves when the server has let go of a session. */
  closing: Promise<void>[];
  /** Gives the driver's errors the store's form. */
  explain(error: unknown): Error;
}

/**
 * Runs a statement in a transaction of its own and waits for its first row,
 * trying again after a passing failure as long as no row was handed over.
 * Auto-commit, because `CALL { } IN TRANSACTIONS` runs in nothing else.
 */
export async function openNeo4jStatement(run: Neo4jRun): Promise<OpenStatement> {
  const limits = new Limits(run.options);
  try {
    const parameters = Object.fromEntries(
      Object.entries(run.parameters).map(([name, value]) => [
        name,
        toDriver(value, run.options.exactNumbers),
      ]),
    );
    const start = performance.now();
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      if (limits.reason) throw limits.reason;
      try {
        return await attempt(run, parameters, limits);
      } catch (error) {
        const spent = performance.now() - start;
        if (limits.reason || spent + pause > retryFor(error, run.options.mode)) throw error;
        await limits.race(sleep(pause * (0.5 + Math.random())));
      }
    }
  } catch (error) {
    limits.dispose();
    throw limits.reason ?? run.explain(error);
  }
}

async function attempt(
  run: Neo4jRun,
  parameters: Record<string, unknown>,
  limits: Limits,
): Promise<OpenStatement> {
  const session = run.openSession();
  const close = sessionCloser(session, run.closing);
  const end = async (): Promise<void> => {
    limits.dispose();
    await close();
  };
  limits.onEnd(() => void close());
  try {
    const { timeoutMs } = run.options;
    const result = withoutStack(() =>
      session.run(
        run.statement,
        parameters,
        timeoutMs === undefined ? {} : { timeout: Math.ceil(timeoutMs) },
      ),
    );
    const iterator = result[Symbol.asyncIterator]();
    const columns = await limits.race(result.keys());
    let step = await firstStep(limits.race(iterator.next()), run.options.mode);
    let handedOver = false;
    return {
      columns,
      async next() {
        try {
          if (limits.reason) throw limits.reason;
          if (handedOver) step = await limits.race(iterator.next());
          handedOver = true;
          if (step instanceof Failed) throw step.reason;
          if (step.done) return undefined;
          const row = (step as IteratorYieldResult<Row>).value;
          return columns.map((_, i) => fromDriver(row.get(i)));
        } catch (error) {
          throw limits.reason ?? run.explain(error);
        }
      },
      summary: () =>
        neo4jSummary(
          (step as IteratorResult<Row>).value as ResultSummary<bigint>,
          session.lastBookmarks(),
        ),
      end,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * The driver writes down the stack of every statement, should it fail. Its errors are told as
 * StoreErrors, which have their own, and writing it takes a tenth of the time of a short read.
 */
function withoutStack<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** A statement that was accepted, and so has columns, and then failed before its first row. */
class Failed {
  readonly done = true;
  constructor(readonly reason: unknown) {}
}

async function firstStep<T>(step: Promise<T>, mode: RunOptions["mode"]): Promise<T | Failed> {
  try {
    return await step;
  } catch (error) {
    if (retryFor(error, mode) > 0 || error instanceof StoreError) throw error;
    return new Failed(error);
  }
}
