import { StatementAnswer, type OpenStatement } from "./answer.ts";
import { deferred } from "./deferred.ts";
import { EngineGone } from "./embedded-gone.ts";
import type { EngineKeeper } from "./embedded-keeper.ts";
import type { EngineProcess } from "./embedded-process.ts";
import { runOnEngine } from "./embedded-statement.ts";
import type { Turns } from "./embedded-turns.ts";
import { Limits } from "./limits.ts";
import {
  StoreError,
  type Answer,
  type Parameters,
  type StatementOptions,
  type Transaction,
  type TransactionOptions,
} from "./port.ts";

/** Begins an explicit transaction; one that writes waits until the one before it is over. */
export async function beginEmbedded(
  options: TransactionOptions,
  keeper: EngineKeeper,
  writers: Turns,
): Promise<Transaction> {
  if (options.impersonatedUser !== undefined)
    throw new StoreError(
      "refused",
      "the embedded store has no users; impersonatedUser is not for it",
    );
  const limits = new Limits(options);
  const turn = options.mode === "write" ? writers.alone() : Promise.resolve(() => undefined);
  try {
    await limits.race(turn);
    if (keeper.closed) throw new StoreError("unreachable", "the embedded store is closed");
    const engine = await limits.race(keeper.engine());
    const begun = engine.begin(options.mode);
    // One that is no longer waited for must not stay open once it begins.
    limits.onEnd(() => void begun.then((id) => engine.end(id, "rollback")).catch(() => undefined));
    const id = await limits.race(begun);
    const transaction = new EmbeddedTransaction(engine, id, options.mode, limits);
    void transaction.over().then(async () => (await turn)());
    return transaction;
  } catch (error) {
    void turn.then((end) => end());
    limits.dispose();
    throw limits.reason ?? lost(error);
  }
}

class EmbeddedTransaction implements Transaction {
  readonly #engine: EngineProcess;
  readonly #id: number;
  readonly #mode: TransactionOptions["mode"];
  readonly #limits: Limits;
  readonly #over = deferred<void>();
  /** Ends the statement whose answer is being taken. */
  #running: AbortController | undefined;
  #isOver = false;

  constructor(engine: EngineProcess, id: number, mode: TransactionOptions["mode"], limits: Limits) {
    this.#engine = engine;
    this.#id = id;
    this.#mode = mode;
    this.#limits = limits;
    limits.onEnd(() => void this.rollback());
    void engine.ended.then(() => this.#end());
  }

  run(statement: string, parameters: Parameters, options: StatementOptions): Answer {
    return new StatementAnswer(this.#open(statement, parameters, options), options.maxRows);
  }

  async commit(): Promise<string[]> {
    this.#checkOpen();
    this.#isOver = true;
    try {
      await this.#engine.end(this.#id, "commit");
      return [];
    } catch (error) {
      throw lost(error);
    } finally {
      this.#end();
    }
  }

  async rollback(): Promise<void> {
    this.#running?.abort();
    if (!this.#isOver) {
      this.#isOver = true;
      await this.#engine.end(this.#id, "rollback").catch(() => undefined);
    }
    this.#end();
  }

  over(): Promise<void> {
    return this.#over.promise;
  }

  async #open(
    statement: string,
    parameters: Parameters,
    options: StatementOptions,
  ): Promise<OpenStatement> {
    this.#checkOpen();
    const running = new AbortController();
    this.#running = running;
    const signals = [running.signal, ...(options.signal ? [options.signal] : [])];
    try {
      const opened = await runOnEngine(
        {
          statement,
          parameters,
          options: { ...options, mode: this.#mode, signal: AbortSignal.any(signals) },
        },
        this.#engine,
        this.#id,
      );
      return this.#ending(opened);
    } catch (error) {
      await this.rollback();
      throw this.#limits.reason ?? error;
    }
  }

  /** The same statement, which takes the transaction with it when it is not taken to its end. */
  #ending(opened: OpenStatement): OpenStatement {
    let isWhole = false;
    return {
      ...opened,
      next: async () => {
        const row = await opened.next();
        isWhole = row === undefined;
        return row;
      },
      end: async () => {
        await opened.end();
        this.#running = undefined;
        if (!isWhole) await this.rollback();
      },
    };
  }

  #checkOpen(): void {
    if (this.#limits.reason) throw this.#limits.reason;
    if (this.#isOver) throw new StoreError("ended", "the transaction is over");
    if (this.#running) throw new StoreError("failed", "the answer before was not taken to its end");
  }

  #end(): void {
    this.#isOver = true;
    this.#limits.dispose();
    this.#over.resolve();
  }
}

function lost(error: unknown): unknown {
  if (!(error instanceof EngineGone)) return error;
  return new StoreError("failed", `the embedded engine ended, and the transaction with it`);
}
