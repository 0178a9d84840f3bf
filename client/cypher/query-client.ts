import {
  batchesOf,
  readSummary,
  type QueryBatch,
  type QueryResult,
  type QuerySummary,
} from "./query-answer.ts";
import type { QueryMap, QueryValue } from "./query-value.ts";
import { toTyped, type Typed } from "./typed-value.ts";

export interface QueryOptions {
  /** READ unless told otherwise; WRITE needs the write token. */
  accessMode?: "READ" | "WRITE";
  /** Bookmarks of earlier answers whose writes have to be seen. */
  bookmarks?: string[];
  /** Seconds. */
  maxExecutionTime?: number;
  signal?: AbortSignal;
}

const LINES = "application/vnd.neo4j.query.v1.1+jsonl";

/**
 * A client of the Query API that depends on nothing beyond this folder, for browsers and Node
 * alike:
 *
 *     const client = new QueryClient("http://127.0.0.1:3000");
 *     const { fields, rows } = await client.run("MATCH (a:Actor) RETURN a.name LIMIT $n", { n: 5n });
 *     for await (const row of client.stream("MATCH (a:Actor) RETURN a.name")) …
 */
export class QueryClient {
  readonly #url: string;
  readonly #token: string | undefined;

  /**
   * @param server such as `http://127.0.0.1:3000`; "" for the page's own
   * @param token the write token, where there is one
   */
  constructor(server: string, token?: string, database = "neo4j") {
    this.#url = `${server.replace(/\/$/, "")}/db/${encodeURIComponent(database)}/query/v2`;
    this.#token = token;
  }

  /** Runs one statement to its end. Rejects with QueryError. */
  async run(
    statement: string,
    parameters: QueryMap = {},
    options: QueryOptions = {},
  ): Promise<QueryResult> {
    const result: QueryResult = { fields: [], rows: [], summary: readSummary({}) };
    for await (const batch of this.batches(statement, parameters, options)) {
      result.fields = batch.fields;
      for (const row of batch.rows) result.rows.push(row);
      if (batch.summary) result.summary = batch.summary;
    }
    return result;
  }

  /** Gives rows as they arrive; leaving the loop stops the statement. Rejects with QueryError. */
  async *stream(
    statement: string,
    parameters: QueryMap = {},
    options: QueryOptions = {},
  ): AsyncGenerator<Record<string, QueryValue>, QuerySummary, undefined> {
    let summary = readSummary({});
    for await (const batch of this.batches(statement, parameters, options)) {
      const { fields, rows } = batch;
      for (const row of rows)
        yield Object.fromEntries(row.map((value, i) => [fields[i] ?? i, value]));
      if (batch.summary) summary = batch.summary;
    }
    return summary;
  }

  /**
   * Gives what arrives, as much at once as the network brought; for who has many rows. Leaving the
   * loop stops the statement. Rejects with QueryError.
   */
  async *batches(
    statement: string,
    parameters: QueryMap = {},
    options: QueryOptions = {},
  ): AsyncGenerator<QueryBatch, void, undefined> {
    yield* batchesOf(await this.#ask(statement, parameters, options));
  }

  async #ask(
    statement: string,
    parameters: QueryMap,
    { signal, accessMode = "READ", ...options }: QueryOptions,
  ): Promise<Response> {
    const given = Object.entries(parameters).map(([name, value]) => [name, toTyped(value)]);
    return fetch(this.#url, {
      method: "POST",
      headers: {
        "Content-Type": "application/vnd.neo4j.query",
        Accept: LINES,
        ...(this.#token !== undefined && { Authorization: `Bearer ${this.#token}` }),
      },
      body: JSON.stringify({
        statement,
        parameters: Object.fromEntries(given) as Record<string, Typed>,
        includeCounters: true,
        accessMode,
        ...options,
      }),
      ...(signal && { signal }),
    });
  }
}
