import type { QueryValue } from "./query-value.ts";
import { fromTyped, type Typed } from "./typed-value.ts";

/** What follows the rows. */
export interface QuerySummary {
  counters: Record<string, number | boolean>;
  notifications: { code: string; title: string; description: string; severity: string }[];
  queryPlan?: unknown;
  profiledQueryPlan?: unknown;
  bookmarks: string[];
}

export interface QueryResult {
  fields: string[];
  rows: QueryValue[][];
  summary: QuerySummary;
}

/** What of an answer arrived at once. */
export interface QueryBatch {
  fields: string[];
  /** Those that are new. */
  rows: QueryValue[][];
  /** Comes with the last batch. */
  summary?: QuerySummary;
}

/** What the server says went wrong; `code` is Neo4j's, `status` that of HTTP. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

type Event =
  | { $event: "Header"; _body: { fields: string[] } }
  | { $event: "Record"; _body: Typed[] }
  | { $event: "Summary"; _body: Partial<QuerySummary> }
  | { $event: "Error"; _body: { code: string; message: string }[] };

/** What of an answer arrives, as much at once as the network brought. Rejects with QueryError. */
export async function* batchesOf(response: Response): AsyncGenerator<QueryBatch, void, undefined> {
  let fields: string[] = [];
  for await (const lines of linesOf(response)) {
    const batch: QueryBatch = { fields, rows: [] };
    for (const line of lines) {
      const event = parseEvent(line, response.status);
      if (event.$event === "Header") batch.fields = fields = event._body.fields;
      else if (event.$event === "Record") batch.rows.push(event._body.map(fromTyped));
      else if (event.$event === "Summary") batch.summary = readSummary(event._body);
      else {
        if (batch.rows.length > 0) yield batch;
        const [error] = event._body;
        throw new QueryError(error?.code ?? "", error?.message ?? "", response.status);
      }
    }
    yield batch;
  }
}

function parseEvent(line: string, status: number): Event {
  try {
    return JSON.parse(line) as Event;
  } catch {
    throw new QueryError("", `the server gave no Query API answer: ${line.slice(0, 200)}`, status);
  }
}

/** The lines that each piece of an answer completes. */
async function* linesOf(response: Response): AsyncGenerator<string[], void, undefined> {
  if (!response.body) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const parts = (rest + decoder.decode(chunk.value, { stream: true })).split("\n");
      rest = parts.pop() ?? "";
      const lines = parts.filter((line) => line.trim() !== "");
      if (lines.length > 0) yield lines;
    }
    if (rest.trim() !== "") yield [rest];
  } finally {
    await reader.cancel();
  }
}

/** A summary with everything that the server may leave out. */
export function readSummary(body: Partial<QuerySummary>): QuerySummary {
  return {
    ...body,
    counters: body.counters ?? {},
    notifications: body.notifications ?? [],
    bookmarks: body.bookmarks ?? [],
  };
}
