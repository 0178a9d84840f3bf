import { setImmediate as turn } from "node:timers/promises";
import type { GrafeoDB, QueryResult } from "@grafeo-db/js";
import { changed, readCounters, schemaSize, schemaChange } from "./embedded-counters.ts";
import { markLookalikes, mentionsEngineKeys } from "./embedded-lookalikes.ts";
import type { RunRequest } from "./embedded-messages.ts";
import { firstWord } from "./fence.ts";
import { StoreError, type Counters } from "./port.ts";
import { sizeOf } from "./size.ts";

const ROWS_A_MESSAGE = 500;

export interface EngineResult {
  columns: string[];
  counters: Counters;
  plan?: unknown;
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

  constructor(db: GrafeoDB, answerLimitBytes: number) {
    this.#db = db;
    this.#answerLimitBytes = answerLimitBytes;
  }

  /** Runs one statement and hands its rows over in batches. */
  async run(request: RunRequest, onRows: (rows: unknown[][]) => void): Promise<EngineResult> {
    if (request.mode === "read") return this.#read(request, onRows);
    const written = this.#lastWrite.then(() => this.#write(request, onRows));
    this.#lastWrite = written.catch(() => undefined);
    return written;
  }

  async #read(request: RunRequest, onRows: (rows: unknown[][]) => void): Promise<EngineResult> {
    const transaction = this.#db.beginTransaction();
    try {
      const result = await transaction.executeCypher(request.statement, request.parameters);
      const counters = readCounters(result.counters);
      if (changed(counters)) {
        throw new StoreError("read-only", "writing is not allowed in read mode");
      }
      return await this.#hand(request, result, counters, onRows);
    } finally {
      transaction.rollback();
    }
  }

  async #write(request: RunRequest, onRows: (rows: unknown[][]) => void): Promise<EngineResult> {
    const isSchema = /^\s*\w+\s+(?:INDEX|CONSTRAINT)\b/i.test(request.statement);
    const before = isSchema ? await schemaSize(this.#db) : undefined;
    const result = await this.#db.executeCypher(request.statement, request.parameters);
    const counters = readCounters(result.counters);
    if (before) Object.assign(counters, schemaChange(before, await schemaSize(this.#db)));
    return this.#hand(request, result, counters, onRows);
  }

  /** The engine gives a plan as a result with one text column; it belongs to the summary. */
  async #hand(
    request: RunRequest,
    result: QueryResult,
    counters: Counters,
    onRows: (rows: unknown[][]) => void,
  ): Promise<EngineResult> {
    const word = firstWord(request.statement);
    if (word === "PROFILE") return { columns: [], counters, plan: result.profile };
    if (word === "EXPLAIN") return { columns: [], counters, plan: result.scalar() };
    const { columns } = result;
    const doubtful = mentionsEngineKeys(request);
    const count = Math.min(result.length, request.rowCap);
    let size = 0;
    for (let start = 0; start < count; start += ROWS_A_MESSAGE) {
      const rows: unknown[][] = [];
      for (let i = start; i < Math.min(count, start + ROWS_A_MESSAGE); i++) {
        const row = result.get(i);
        rows.push(columns.map((column) => row[column]));
        size += sizeOf(rows.at(-1));
        if (size > this.#answerLimitBytes) {
          throw new StoreError("memory", "the answer is larger than the embedded engine may give");
        }
      }
      onRows(doubtful ? (markLookalikes(rows, this.#db) as unknown[][]) : rows);
      await turn();
    }
    return { columns, counters };
  }
}
