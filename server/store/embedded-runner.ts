import { setImmediate as turn } from "node:timers/promises";
import type { GrafeoDB, QueryResult, Transaction } from "@grafeo-db/js";
import { deferred, type Deferred } from "./deferred.ts";
import { changed, NONE, readCounters, schemaSize, schemaChange } from "./embedded-counters.ts";
import { markLookalikes, mentionsEngineKeys } from "./embedded-lookalikes.ts";
import type { Handover } from "./embedded-handover.ts";
import type { RunRequest, TransactionRequest } from "./embedded-messages.ts";
import { firstWord } from "./fence.ts";
import { StoreError, type Counters } from "./port.ts";
import { sizeOf } from "./size.ts";

/** A batch ends with so many rows, or so many bytes. */
const BATCH_ROWS = 500;
const BATCH_BYTES = 256 * 1024;

/** Who takes an answer. */
export interface Taker {
  handover: Handover;
  columns(columns: string[]): void;
  rows(batch: unknown[][]): void;
}

export interface EngineResult {
  counters: Counters;
  plan?: unknown;
}

interface OpenTransaction {
  transaction: Transaction;
  over: Deferred<void>;
  /** Resolves when its statement is no longer running. */
  running: Promise<void>;
}

/**
 * Runs statements on the engine's database.
 *
 * The engine has no read-only mode for Cypher on a database in memory
 * (`asOf` takes GQL only, `openReadOnly` a file). So a read runs in a
 * transaction that is always rolled back, and is refused when the engine
 * counted a change; found by experiment, a rollback takes back every change
 * of nodes, relationships, properties and labels, but no index or constraint:
 * the fence refuses those before. A write that changes nothing (a MERGE that
 * finds its node) passes as a read. A label that was created and rolled back
 * stays in what `db.labels()` lists.
 */
export class EngineRunner {
  readonly #db: GrafeoDB;
  readonly #answerLimitBytes: number;
  /** Writes run one after another: the engine lets concurrent ones fail. */
  #lastWrite: Promise<unknown> = Promise.resolve();
  /** Explicit transactions, by their ids. */
  readonly #transactions = new Map<number, OpenTransaction>();

  constructor(db: GrafeoDB, answerLimitBytes: number) {
    this.#db = db;
    this.#answerLimitBytes = answerLimitBytes;
  }

  /** Runs one statement and hands its rows over in batches, no faster than they are taken. */
  run(request: RunRequest, taker: Taker): Promise<EngineResult> {
    if (request.transaction !== undefined) {
      const open = this.#transactions.get(request.transaction);
      return open ? this.#inside(open, request, taker) : Promise.reject(noTransaction());
    }
    return request.mode === "read" ? this.#read(request, taker) : this.#write(request, taker);
  }

  /** Begins or ends an explicit transaction. One that writes holds up the other writes until it ends. */
  async transaction({ transaction: id, action, mode }: TransactionRequest): Promise<EngineResult> {
    if (action === "begin") {
      const over = deferred<void>();
      if (mode === "write") {
        const before = this.#lastWrite;
        this.#lastWrite = over.promise;
        await before;
      }
      const transaction = this.#db.beginTransaction();
      this.#transactions.set(id, { transaction, over, running: Promise.resolve() });
      return { counters: NONE };
    }
    const open = this.#transactions.get(id);
    if (!open) throw noTransaction();
    this.#transactions.delete(id);
    await open.running;
    try {
      open.transaction[action]();
    } finally {
      open.over.resolve();
    }
    return { counters: NONE };
  }

  async #inside(open: OpenTransaction, request: RunRequest, taker: Taker): Promise<EngineResult> {
    const executed = open.transaction.executeCypher(request.statement, request.parameters);
    open.running = executed.then(
      () => undefined,
      () => undefined,
    );
    const result = await executed;
    const counters = readCounters(result.counters);
    if (request.mode === "read") refuseChange(counters);
    return this.#hand(request, result, counters, taker);
  }

  async #read(request: RunRequest, taker: Taker): Promise<EngineResult> {
    const transaction = this.#db.beginTransaction();
    try {
      const result = await transaction.executeCypher(request.statement, request.parameters);
      const counters = readCounters(result.counters);
      refuseChange(counters);
      return await this.#hand(request, result, counters, taker);
    } finally {
      transaction.rollback();
    }
  }

  /** Others may write as soon as this is written, however slowly its rows are taken. */
  async #write(request: RunRequest, taker: Taker): Promise<EngineResult> {
    const written = this.#lastWrite.then(() => this.#execute(request));
    this.#lastWrite = written.catch(() => undefined);
    const { result, counters } = await written;
    return this.#hand(request, result, counters, taker);
  }

  async #execute(request: RunRequest): Promise<{ result: QueryResult; counters: Counters }> {
    const isSchema = /^\s*\w+\s+(?:INDEX|CONSTRAINT)\b/i.test(request.statement);
    const before = isSchema ? await schemaSize(this.#db) : undefined;
    const result = await this.#db.executeCypher(request.statement, request.parameters);
    const counters = readCounters(result.counters);
    if (before) Object.assign(counters, schemaChange(before, await schemaSize(this.#db)));
    return { result, counters };
  }

  /** The engine gives a plan as a result with one text column; it belongs to the summary. */
  async #hand(
    request: RunRequest,
    result: QueryResult,
    counters: Counters,
    taker: Taker,
  ): Promise<EngineResult> {
    const word = firstWord(request.statement);
    if (word === "PROFILE") return { counters, plan: result.profile };
    if (word === "EXPLAIN") return { counters, plan: result.scalar() };
    taker.columns(result.columns);
    const doubtful = mentionsEngineKeys(request);
    for (const rows of this.#batches(result, request.rowCap)) {
      taker.rows(doubtful ? (markLookalikes(rows, this.#db) as unknown[][]) : rows);
      await taker.handover.given();
      if (taker.handover.isStopped) break;
      await turn();
    }
    return { counters };
  }

  *#batches(result: QueryResult, rowCap: number): Generator<unknown[][], void, undefined> {
    const { columns } = result;
    const count = Math.min(result.length, rowCap);
    let [rows, size, total]: [unknown[][], number, number] = [[], 0, 0];
    for (let i = 0; i < count; i++) {
      const row = result.get(i);
      rows.push(columns.map((column) => row[column]));
      size += sizeOf(rows.at(-1));
      if (total + size > this.#answerLimitBytes) {
        throw new StoreError("memory", "the answer is larger than the embedded engine may give");
      }
      if (rows.length < BATCH_ROWS && size < BATCH_BYTES) continue;
      yield rows;
      [rows, size, total] = [[], 0, total + size];
    }
    if (rows.length > 0) yield rows;
  }
}

function refuseChange(counters: Counters): void {
  if (changed(counters)) throw new StoreError("read-only", "writing is not allowed in read mode");
}

function noTransaction(): StoreError {
  return new StoreError("ended", "the transaction is over");
}
