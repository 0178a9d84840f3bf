import { createRequire } from "node:module";
import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type * as Support from "@neo4j-cypher/language-support";
import { Engine } from "../../engine/engine.ts";
import type { Grammar, GrammarRuntime } from "../../engine/parse/grammar.ts";
import type { Execution } from "../../engine/run/execution.ts";
import { Transaction } from "../../engine/storage/transaction.ts";
import { StatementAnswer, type OpenStatement } from "./answer.ts";
import { ownEngineFailure } from "./embedded-own-errors.ts";
import { fromOwnEngine, toOwnEngine } from "./embedded-own-values.ts";
import { Limits } from "./limits.ts";
import { StoreError, type Answer, type Parameters, type RunOptions, type Store } from "./port.ts";
import { collectRows } from "./rows.ts";
import type { EmbeddedSettings } from "./settings.ts";
import type { Value } from "./value.ts";

/** Milliseconds that one statement may run before others have their turn. */
const SLICE_MS = 8;
/** Rows that a slice hands over at most. */
const SLICE_ROWS = 1000;

/**
 * The embedded store on the engine of `engine/`, in this thread: statements take turns, a write
 * waits until the one before it has ended, and reads see only what is committed.
 */
export class OwnEngineStore implements Store {
  readonly engine = "embedded";
  readonly #engine = new Engine(loadGrammar(), randomUUID());
  readonly #memoryLimit: number;
  #writing: Promise<void> = Promise.resolve();

  constructor(settings: EmbeddedSettings) {
    this.#memoryLimit = settings.memoryLimitBytes / 2;
  }

  run(statement: string, parameters: Parameters, options: RunOptions): Answer {
    return new StatementAnswer(this.#open(statement, parameters, options), options.maxRows);
  }

  /** Not there yet: each statement is a transaction of its own. */
  begin(): Promise<never> {
    const message =
      "this engine has no explicit transactions yet; leave ENTENTE_EMBEDDED_ENGINE out";
    return Promise.reject(new StoreError("refused", message));
  }

  async ping(): Promise<void> {
    await collectRows(this, "RETURN 1 AS one", {}, { mode: "read" });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async #open(
    statement: string,
    parameters: Parameters,
    options: RunOptions,
  ): Promise<OpenStatement> {
    const limits = new Limits(options);
    const turn = options.mode === "write" ? this.#nextWrite() : null;
    try {
      if (turn) await limits.race(turn.begins);
      return this.#begin(statement, parameters, options, limits, turn?.end ?? (() => undefined));
    } catch (error) {
      turn?.end();
      limits.dispose();
      throw limits.reason ?? ownEngineFailure(error);
    }
  }

  #nextWrite(): { begins: Promise<void>; end: () => void } {
    const begins = this.#writing;
    let end: () => void = () => undefined;
    this.#writing = new Promise((resolve) => {
      end = resolve;
    });
    const mine = this.#writing;
    this.#writing = begins.then(() => mine);
    return { begins, end };
  }

  #begin(
    statement: string,
    parameters: Parameters,
    options: RunOptions,
    limits: Limits,
    letGo: () => void,
  ): OpenStatement {
    const { graph } = this.#engine;
    const transaction = new Transaction(graph);
    const exact = options.exactNumbers ?? false;
    const given = Object.entries(parameters).map(
      ([name, value]) => [name, toOwnEngine(value, exact)] as const,
    );
    // A timer cannot fire while a slice runs, so that the time is looked at as well.
    const deadline = options.timeoutMs === undefined ? Infinity : Date.now() + options.timeoutMs;
    const execution = this.#engine.start(statement, new Map(given), transaction, {
      readOnly: options.mode === "read",
      memoryLimit: this.#memoryLimit,
      sliceMs: SLICE_MS,
      check: () => {
        limits.throwIfEnded();
        if (Date.now() > deadline) {
          limits.end(timedOut(options.timeoutMs ?? 0));
          limits.throwIfEnded();
        }
      },
    });
    return new OwnStatement(execution, transaction, limits, letGo);
  }
}

function timedOut(timeoutMs: number): StoreError {
  return new StoreError("timeout", `the statement took longer than ${timeoutMs} ms`);
}

/** A statement that is run as far as its rows are asked for. */
class OwnStatement implements OpenStatement {
  readonly columns: string[];
  #rows: Value[][] = [];
  #next = 0;
  #done = false;
  #settled = false;

  constructor(
    private readonly execution: Execution,
    private readonly transaction: Transaction,
    private readonly limits: Limits,
    private readonly letGo: () => void,
  ) {
    this.columns = execution.columns;
  }

  async next(): Promise<Value[] | undefined> {
    while (this.#next >= this.#rows.length && !this.#done) {
      await setImmediate();
      this.#slice();
    }
    return this.#rows[this.#next++];
  }

  summary(): ReturnType<OpenStatement["summary"]> {
    return { counters: { ...this.execution.counters }, notifications: [] };
  }

  end(): Promise<void> {
    this.#settle(() => this.transaction.rollback());
    return Promise.resolve();
  }

  #slice(): void {
    try {
      const { rows, done } = this.execution.slice(SLICE_ROWS);
      this.#rows = rows.map((row) => row.map(fromOwnEngine));
      this.#next = 0;
      this.#done = done;
      if (done) this.#settle(() => this.transaction.commit());
    } catch (error) {
      this.#settle(() => this.transaction.rollback());
      throw this.limits.reason ?? ownEngineFailure(error);
    }
  }

  #settle(settle: () => void): void {
    if (this.#settled) return;
    const { graph } = this.transaction;
    const before = graph.visibility.seesWrites;
    graph.visibility.seesWrites = this.transaction === graph.writer;
    try {
      settle();
      this.#settled = true;
    } finally {
      graph.visibility.seesWrites = before && this.transaction !== graph.writer;
      if (this.#settled) {
        if (graph.writer === this.transaction) graph.writer = null;
        this.limits.dispose();
        this.letGo();
      }
    }
  }
}

/** Neo4j's grammar from the library's CommonJS build, which alone loads in Node. */
function loadGrammar(): Grammar {
  const load = createRequire(import.meta.url);
  const { CypherLexer, CypherParser, antlrUtils } = load(
    "@neo4j-cypher/language-support",
  ) as typeof Support;
  return { CypherLexer, CypherParser, runtime: antlrUtils as unknown as GrammarRuntime };
}
