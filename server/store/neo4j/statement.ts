import type { Session } from "neo4j-driver";
import type { OpenStatement } from "../answer.ts";
import { Limits } from "../limits.ts";
import type { Parameters, RunOptions } from "../port.ts";
import { retryFor } from "./errors.ts";
import { openResult, withoutStack } from "./result.ts";
import { withRetries } from "./retry.ts";
import { sessionCloser } from "./session.ts";
import { toDriverParameters } from "./values.ts";

export interface Neo4jRun {
  statement: string;
  parameters: Parameters;
  options: RunOptions;
  openSession(): Session;
  /** Takes what resolves when the server has let go of a session. */
  closing: Promise<void>[];
  /** Gives the driver's errors the store's form. */
  explain: (error: unknown) => Error;
}

/**
 * Runs a statement in a transaction of its own and waits for its first row,
 * trying again after a passing failure as long as no row was handed over.
 * Auto-commit, because `CALL { } IN TRANSACTIONS` runs in nothing else.
 */
export async function openNeo4jStatement(run: Neo4jRun): Promise<OpenStatement> {
  const limits = new Limits(run.options);
  try {
    const parameters = toDriverParameters(run.parameters, run.options.exactNumbers);
    return await withRetries(
      limits,
      (error) => retryFor(error, run.options.mode),
      () => attempt(run, parameters, limits),
    );
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
  limits.onEnd(() => void close());
  const { timeoutMs, mode } = run.options;
  try {
    const timeout = timeoutMs === undefined ? {} : { timeout: Math.ceil(timeoutMs) };
    return await openResult({
      result: withoutStack(() => session.run(run.statement, parameters, timeout)),
      limits,
      mayRunAgain: (error) => retryFor(error, mode) > 0,
      bookmarks: () => session.lastBookmarks(),
      async end() {
        limits.dispose();
        await close();
      },
      explain: run.explain,
    });
  } catch (error) {
    await close();
    throw error;
  }
}
