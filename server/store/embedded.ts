import { StatementAnswer, type OpenStatement } from "./answer.ts";
import { EngineKeeper } from "./embedded-keeper.ts";
import type { EngineKind } from "./embedded-kind.ts";
import type { EngineProcess } from "./embedded-process.ts";
import { openEmbeddedStatement, runOnEngine } from "./embedded-statement.ts";
import { ENTENTE } from "./embedded-thread/kind.ts";
import { beginEmbedded } from "./embedded-transaction.ts";
import { Turns } from "./embedded-turns.ts";
import { PING_STATEMENT } from "./ping-statement.ts";
import type { EmbeddedSettings } from "./settings.ts";
import {
  StoreError,
  type Answer,
  type Parameters,
  type RunOptions,
  type Store,
  type Transaction,
  type TransactionOptions,
} from "./port.ts";
import { collectRows } from "./rows.ts";

/**
 * The embedded store: a property graph in the memory of a thread.
 *
 * An engine that cannot be stopped, or that has used up its memory, is ended, and a fresh one is
 * filled by `onRefill`. What was written through the port beside that is done again by `recall`, on
 * an engine that keeps it, and is lost else: the
 * pack's CSV files are the truth, the store is a copy of them. Reads that ran
 * beside the offender are run again and notice nothing; a write that was
 * running fails.
 */
export class EmbeddedStore implements Store {
  readonly engine = "embedded";
  readonly #keeper: EngineKeeper;
  readonly #turns = new Turns();
  readonly #writers = new Turns();

  constructor(settings: EmbeddedSettings, kind: EngineKind = ENTENTE) {
    this.#keeper = new EngineKeeper(kind, settings);
    this.#keeper.engine().catch(() => undefined); // `ping` and every statement tell
  }

  /** Fills a fresh engine after the one before it ended; others wait until it is done. */
  set onRefill(refill: (store: Store) => Promise<void>) {
    this.#keeper.refill = (engine) => refill(new FreshEngine(engine));
  }

  /** Statements that the engine is at, those among them that nobody waits for any more. */
  get running(): number {
    return this.#keeper.running;
  }

  run(statement: string, parameters: Parameters, options: RunOptions): Answer {
    const run = { statement, parameters, options };
    return new StatementAnswer(
      openEmbeddedStatement(run, this.#keeper, this.#turns, this.#writers),
      options.maxRows,
    );
  }

  begin(options: TransactionOptions): Promise<Transaction> {
    return beginEmbedded(options, this.#keeper, this.#writers);
  }

  async recall(): Promise<string[]> {
    return (await this.#keeper.engine()).recall();
  }

  async ping(): Promise<void> {
    await collectRows(this, PING_STATEMENT, {}, { mode: "read" });
  }

  close(): Promise<void> {
    this.#keeper.close();
    return Promise.resolve();
  }
}

/** The store as its own refilling sees it: one engine's thread, not yet open to others. */
class FreshEngine implements Store {
  readonly engine = "embedded";
  readonly #process: EngineProcess;

  constructor(process: EngineProcess) {
    this.#process = process;
  }

  run(statement: string, parameters: Parameters, options: RunOptions): Answer {
    const opening: Promise<OpenStatement> = runOnEngine(
      { statement, parameters, options },
      this.#process,
    );
    return new StatementAnswer(opening, options.maxRows);
  }

  begin(): Promise<Transaction> {
    return Promise.reject(
      new StoreError("refused", "a fresh engine is filled without transactions"),
    );
  }

  recall(): Promise<string[]> {
    return this.#process.recall();
  }

  async ping(): Promise<void> {
    await this.#process.ready;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
