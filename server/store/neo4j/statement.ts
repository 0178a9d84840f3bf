import type { Session, Transaction } from "neo4j-driver";
import type { OpenStatement } from "../answer.ts";
import { Limits } from "../limits.ts";
import { StoreError, type BoltServer, type Parameters, type RunOptions } from "../port.ts";
import { aheadOfRead, FIRST_ROW } from "./ahead.ts";
import { PING_STATEMENT } from "../ping-statement.ts";
import { commitFailure, lostWrite } from "./errors.ts";
import { IncomingRows } from "./incoming-rows.ts";
import { openResult, withoutStack, type Taking } from "./result.ts";
import { retryFor, withRetries, type Way } from "./retry.ts";
import { sessionCloser } from "./session.ts";
import { transactionConfig, type TransactionConfig } from "./transaction-config.ts";
import { mustUndo, refuseChange, refuseSchema } from "./undone.ts";
import { toDriverParameters } from "./values.ts";

export interface Neo4jRun {
  statement: string;
  parameters: Parameters;
  options: RunOptions;
  /** True if the servers have roles, of which some read and one writes. */
  isRouted: boolean;
  /** The server that answers, asked when it is not known yet. */
  server: () => BoltServer | Promise<BoltServer>;
  openSession: () => Session;
  /** Called with an error of the driver before the statement may run again. */
  failed: (error: unknown) => void;
  /** Takes what resolves when the server has let go of a session. */
  closing: Promise<void>[];
  /** Gives the driver's errors the store's form. */
  explain: (error: unknown) => Error;
}

/**
 * Runs a statement in a transaction of its own and waits for its first rows, trying again after a
 * passing failure as long as no row was handed over and nothing can have been written.
 */
export async function openNeo4jStatement(run: Neo4jRun): Promise<OpenStatement> {
  const { options } = run;
  const limits = new Limits(options);
  // Until it is sent, nothing can have been written.
  let way: Way = "undone";
  const mayHaveWritten = () => options.mode === "write" && way === "auto-commit";
  const explain = (error: unknown) => run.explain(mayHaveWritten() ? lostWrite(error) : error);
  try {
    const parameters = toDriverParameters(run.parameters, options.exactNumbers);
    const mayRunFor = (error: unknown) => retryFor(error, options.mode, way, run.isRouted);
    return await withRetries(limits, mayRunFor, async () => {
      try {
        const known = run.server();
        // A known server is not waited for: a turn of the event loop is not for nothing.
        const server = "lacks" in known ? known : await limits.race(known);
        const chosen = wayOf(run.statement, options.mode, server);
        way = "undone";
        if (options.mode === "write" && chosen === "auto-commit") await reach(run, limits);
        way = chosen;
        return await attempt({ ...run, explain }, parameters, limits, way, mayRunFor);
      } catch (error) {
        run.failed(error);
        throw error;
      }
    });
  } catch (error) {
    limits.dispose();
    if (error instanceof StoreError && error.code === "uncertain") throw error;
    throw limits.reason ? run.explain(limits.reason) : explain(error);
  }
}

/**
 * Finds a server that answers, so that a connection that is lost afterwards is known to have carried
 * the statement.
 */
async function reach({ openSession }: Neo4jRun, limits: Limits): Promise<void> {
  const session = openSession();
  try {
    await limits.race(Promise.resolve(session.run(PING_STATEMENT)));
  } finally {
    await session.close().catch(() => undefined);
  }
}

/**
 * Returns the way in which a statement runs.
 *
 * A read commits by itself: it can be run again as safely as in a managed transaction, and spares
 * the round trip of COMMIT. A write has a transaction
 * that is committed after its last row, so that whatever fails before has written nothing and may
 * run again; the driver's own executeWrite would run one again whose commit may have been done.
 * A statement with transactions of its own, as `CALL { } IN TRANSACTIONS` does, commits by itself.
 * A server that does not refuse writes in read mode has each read undone.
 */
function wayOf(statement: string, mode: RunOptions["mode"], server: BoltServer): Way {
  if (mode === "write") return /TRANSACTIONS/i.test(statement) ? "auto-commit" : "committed";
  if (!mustUndo(mode, server)) return "auto-commit";
  refuseSchema(statement);
  return "undone";
}

async function attempt(
  run: Neo4jRun,
  parameters: Record<string, unknown>,
  limits: Limits,
  way: Way,
  mayRunFor: (error: unknown) => number,
): Promise<OpenStatement> {
  const session = run.openSession();
  const { mode, whole, maxRows } = run.options;
  let rows: IncomingRows | undefined;
  const close = sessionCloser(session, run.closing, () => rows?.discard());
  limits.onEnd(() => void close());
  try {
    const config = transactionConfig(run.options);
    const begun = way === "auto-commit" ? undefined : begin(session, config);
    const result = withoutStack(() =>
      begun ? begun.run(run.statement, parameters) : session.run(run.statement, parameters, config),
    );
    rows = new IncomingRows(result, maxRows);
    return await openResult({
      rows,
      limits,
      // The result of a write may still be refused: the row after the limit undoes it.
      ahead: mode === "read" ? aheadOfRead(whole === true) : FIRST_ROW,
      isRead: mode === "read",
      mayRunAgain: (error) => mayRunFor(error) > 0,
      complete: begun && completing(begun, way, limits),
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

/** Begins without waiting, so that BEGIN and RUN travel together; a failure comes with the result. */
function begin(session: Session, config: TransactionConfig): Transaction {
  const begun = session.beginTransaction(config);
  begun.catch(() => undefined);
  return begun;
}

function completing(transaction: Transaction, way: Way, limits: Limits): Taking["complete"] {
  return async (summary) => {
    if (way === "undone") {
      await limits.race(transaction.rollback());
      refuseChange(summary);
      return;
    }
    try {
      await limits.race(transaction.commit());
    } catch (error) {
      throw commitFailure(error);
    }
  };
}
