import type { Session, Transaction as DriverTransaction } from "neo4j-driver";
import { StatementAnswer, type OpenStatement } from "../answer.ts";
import { deferred } from "../deferred.ts";
import { Limits } from "../limits.ts";
import {
  StoreError,
  type BoltServer,
  type Answer,
  type Parameters,
  type StatementOptions,
  type Transaction,
  type TransactionOptions,
} from "../port.ts";
import { FIRST_ROW } from "./ahead.ts";
import { commitFailure } from "./errors.ts";
import { IncomingRows } from "./incoming-rows.ts";
import { openResult, withoutStack } from "./result.ts";
import { retryFor, withRetries } from "./retry.ts";
import { sessionCloser } from "./session.ts";
import { transactionConfig } from "./transaction-config.ts";
import { mustUndo, refuseChange, refuseSchema } from "./undone.ts";
import { toDriverParameters } from "./values.ts";

export interface Neo4jBegin {
  options: TransactionOptions;
  /** True if the servers have roles, of which some read and one writes. */
  isRouted: boolean;
  /** The server that answers, asked when it is not known yet. */
  server: () => BoltServer | Promise<BoltServer>;
  openSession: () => Session;
  /** Gives the driver's errors the store's form. */
  explain: (error: unknown) => StoreError;
}

/** Begins an explicit transaction, again after a passing failure: nothing was done until then. */
export async function beginNeo4j(begin: Neo4jBegin): Promise<Transaction> {
  const limits = new Limits(begin.options);
  const mayBeginFor = (error: unknown) => retryFor(error, "read", "undone", begin.isRouted);
  try {
    return await withRetries(limits, mayBeginFor, async () => {
      const server = await limits.race(Promise.resolve(begin.server()));
      const session = begin.openSession();
      try {
        const transaction = await limits.race(
          session.beginTransaction(transactionConfig(begin.options)),
        );
        const undone = mustUndo(begin.options.mode, server);
        return new Neo4jTransaction(session, transaction, {
          limits,
          undone,
          explain: begin.explain,
        });
      } catch (error) {
        await session.close().catch(() => undefined);
        throw error;
      }
    });
  } catch (error) {
    limits.dispose();
    throw limits.reason ?? begin.explain(error);
  }
}

interface Terms {
  limits: Limits;
  undone: boolean;
  explain: (error: unknown) => StoreError;
}

class Neo4jTransaction implements Transaction {
  readonly #session: Session;
  readonly #transaction: DriverTransaction;
  readonly #limits: Limits;
  readonly #explain: (error: unknown) => StoreError;
  /** True if it is undone in any case, because the server does not refuse writes in it. */
  readonly #undone: boolean;
  readonly #closing: Promise<void>[] = [];
  readonly #close: () => Promise<void>;
  readonly #over = deferred<void>();
  /** Of the last statement. */
  #rows: IncomingRows | undefined;
  /** The limits of the statement whose answer is being taken. */
  #running: Limits | undefined;
  #isOver = false;

  constructor(
    session: Session,
    transaction: DriverTransaction,
    { limits, undone, explain }: Terms,
  ) {
    this.#session = session;
    this.#transaction = transaction;
    this.#limits = limits;
    this.#explain = explain;
    this.#undone = undone;
    this.#close = sessionCloser(session, this.#closing, () => this.#rows?.discard());
    limits.onEnd((reason) => {
      this.#running?.end(reason);
      void this.#end();
    });
  }

  run(statement: string, parameters: Parameters, options: StatementOptions): Answer {
    return new StatementAnswer(this.#open(statement, parameters, options), options.maxRows);
  }

  async commit(): Promise<string[]> {
    this.#checkOpen();
    this.#isOver = true;
    try {
      await this.#limits.race(
        this.#undone ? this.#transaction.rollback() : this.#transaction.commit(),
      );
      return this.#session.lastBookmarks();
    } catch (error) {
      throw this.#explain(commitFailure(error));
    } finally {
      await this.#end();
    }
  }

  async rollback(): Promise<void> {
    this.#running?.end(new StoreError("cancelled", "the transaction was rolled back"));
    await this.#end();
  }

  over(): Promise<void> {
    return this.#over.promise;
  }

  async #open(
    statement: string,
    given: Parameters,
    options: StatementOptions,
  ): Promise<OpenStatement> {
    this.#checkOpen();
    const limits = new Limits(options);
    this.#running = limits;
    limits.onEnd(() => void this.#end());
    try {
      if (this.#undone) refuseSchema(statement);
      const parameters = toDriverParameters(given, options.exactNumbers);
      const result = withoutStack(() => this.#transaction.run(statement, parameters));
      this.#rows = new IncomingRows(result, options.maxRows);
      return await openResult({
        rows: this.#rows,
        limits,
        ahead: FIRST_ROW,
        isRead: false,
        mayRunAgain: () => false,
        complete: this.#undone
          ? (summary) => Promise.resolve(summary).then(refuseChange)
          : undefined,
        bookmarks: () => [],
        end: async (whole) => {
          limits.dispose();
          this.#running = undefined;
          if (!whole) await this.#end();
        },
        explain: this.#explain,
      });
    } catch (error) {
      limits.dispose();
      await this.#end();
      throw limits.reason ?? this.#explain(error);
    }
  }

  #checkOpen(): void {
    if (this.#limits.reason) throw this.#limits.reason;
    if (this.#isOver) throw new StoreError("ended", "the transaction is over");
    if (this.#running) throw new StoreError("failed", "the answer before was not taken to its end");
  }

  /** Closing the session undoes a transaction that is not committed. */
  async #end(): Promise<void> {
    this.#isOver = true;
    this.#limits.dispose();
    await this.#close();
    void Promise.all(this.#closing).then(() => this.#over.resolve());
  }
}
