/**
 * A client of the Query API in one file without dependencies, for browsers and Node alike:
 *
 *     const client = new QueryClient("http://127.0.0.1:3000");
 *     const { fields, rows } = await client.run("MATCH (a:Actor) RETURN a.name LIMIT $n", { n: 5n });
 *     for await (const row of client.stream("MATCH (a:Actor) RETURN a.name")) …
 *
 * Integers come and go as bigint, Floats as number; what JavaScript has no form for is a QueryText
 * with its type and the text that Cypher gives it.
 */
export type QueryValue =
  | null
  | boolean
  | string
  | number
  | bigint
  | QueryValue[]
  | QueryMap
  | QueryNode
  | QueryRelationship
  | QueryPath
  | QueryText;
export interface QueryMap {
  [key: string]: QueryValue;
}

export class QueryNode {
  constructor(
    readonly elementId: string,
    readonly labels: readonly string[],
    readonly properties: QueryMap,
  ) {}
}

export class QueryRelationship {
  constructor(
    readonly elementId: string,
    readonly type: string,
    readonly startNodeElementId: string,
    readonly endNodeElementId: string,
    readonly properties: QueryMap,
  ) {}
}

/** Nodes and relationships in turn. */
export class QueryPath {
  constructor(readonly steps: readonly (QueryNode | QueryRelationship)[]) {}
}

/** A value that has a text of its own: Date, Time, Duration, Point, Base64 … */
export class QueryText {
  constructor(
    readonly type: string,
    readonly text: string,
  ) {}
}

export interface QueryOptions {
  /** READ by default; WRITE needs the write token. */
  accessMode?: "READ" | "WRITE";
  /** Bookmarks of earlier answers whose writes have to be seen. */
  bookmarks?: string[];
  /** Seconds. */
  maxExecutionTime?: number;
  signal?: AbortSignal;
}

/** A remark of the engine about a statement that runs all the same. */
export interface Notification {
  code: string;
  title: string;
  description: string;
  /** WARNING or INFORMATION */
  severity: string;
  /** In the statement; line and column from 1, offset in UTF-16 code units */
  position?: { offset: number; line: number; column: number };
}

/** The part that follows the rows. */
export interface QuerySummary {
  counters: Record<string, number | boolean>;
  notifications: Notification[];
  queryPlan?: unknown;
  profiledQueryPlan?: unknown;
  bookmarks: string[];
}

export interface QueryResult {
  fields: string[];
  rows: QueryValue[][];
  summary: QuerySummary;
}

/** The part of an answer that arrived at once. */
export interface QueryBatch {
  fields: string[];
  /** Those that are new. */
  rows: QueryValue[][];
  /** Length of the text that they came in, in UTF-16 code units. */
  characters: number;
  /** Comes with the last batch. */
  summary?: QuerySummary;
}

/** The error that the server reports; `code` is Neo4j's, `status` that of HTTP. */
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

/** Called late, so that a page can replace its `fetch`. */
const QUERY_FETCH = (url: string, init: RequestInit): Promise<Response> => fetch(url, init);

const LINES = "application/vnd.neo4j.query.v1.1+jsonl";

interface Typed {
  $type: string;
  _value: unknown;
}

type Event =
  | { $event: "Header"; _body: { fields: string[] } }
  | { $event: "Record"; _body: Typed[] }
  | { $event: "Summary"; _body: Partial<QuerySummary> }
  | { $event: "Error"; _body: { code: string; message: string }[] };

export class QueryClient {
  readonly #url: string;
  readonly #token: string | undefined;
  readonly #fetch: typeof QUERY_FETCH;

  /**
   * @param server such as `http://127.0.0.1:3000`; "." for the one whose pages lie beside this one
   * @param token the write token, where there is one
   * @param send sends the requests, as `fetch` does
   */
  constructor(server: string, token?: string, database = "neo4j", send = QUERY_FETCH) {
    this.#url = `${server.replace(/\/$/, "")}/db/${encodeURIComponent(database)}/query/v2`;
    this.#token = token;
    this.#fetch = send;
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
   * Yields rows in batches as the network delivers them; for large results. Leaving the loop stops
   * the statement. Rejects with QueryError.
   */
  async *batches(
    statement: string,
    parameters: QueryMap = {},
    options: QueryOptions = {},
  ): AsyncGenerator<QueryBatch, void, undefined> {
    const response = await this.#ask(statement, parameters, options);
    let fields: string[] = [];
    for await (const lines of linesOf(response)) {
      const batch: QueryBatch = { fields, rows: [], characters: 0 };
      for (const line of lines) {
        batch.characters += line.length;
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

  async #ask(
    statement: string,
    parameters: QueryMap,
    { signal, accessMode = "READ", ...options }: QueryOptions,
  ): Promise<Response> {
    const given = Object.entries(parameters).map(([name, value]) => [name, toTyped(value)]);
    return this.#fetch(this.#url, {
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

function parseEvent(line: string, status: number): Event {
  try {
    return JSON.parse(line) as Event;
  } catch {
    throw new QueryError("", `the server gave no Query API answer: ${line.slice(0, 200)}`, status);
  }
}

/** Returns the lines that each piece of an answer completes. */
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

function readSummary(body: Partial<QuerySummary>): QuerySummary {
  return {
    ...body,
    counters: body.counters ?? {},
    notifications: body.notifications ?? [],
    bookmarks: body.bookmarks ?? [],
  };
}

interface TypedEntity {
  _element_id: string;
  _labels: string[];
  _type: string;
  _start_node_element_id: string;
  _end_node_element_id: string;
  _properties: Record<string, Typed>;
}

function fromTyped({ $type, _value }: Typed): QueryValue {
  switch ($type) {
    case "Null":
      return null;
    case "Boolean":
      return _value as boolean;
    case "String":
      return _value as string;
    case "Integer":
      return BigInt(_value as string);
    case "Float":
      return Number(_value);
    case "List":
      return (_value as Typed[]).map(fromTyped);
    case "Map":
      return fromTypedMap(_value as Record<string, Typed>);
    case "Node": {
      const { _element_id, _labels, _properties } = _value as TypedEntity;
      return new QueryNode(_element_id, _labels, fromTypedMap(_properties));
    }
    case "Relationship": {
      const it = _value as TypedEntity;
      return new QueryRelationship(
        it._element_id,
        it._type,
        it._start_node_element_id,
        it._end_node_element_id,
        fromTypedMap(it._properties),
      );
    }
    case "Path":
      return new QueryPath((_value as Typed[]).map(fromTyped) as QueryPath["steps"][number][]);
    default:
      return new QueryText($type, String(_value));
  }
}

function fromTypedMap(map: Record<string, Typed>): QueryMap {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, fromTyped(value)]));
}

function toTyped(value: QueryValue): Typed {
  if (value === null) return { $type: "Null", _value: null };
  if (typeof value === "boolean") return { $type: "Boolean", _value: value };
  if (typeof value === "string") return { $type: "String", _value: value };
  if (typeof value === "bigint") return { $type: "Integer", _value: String(value) };
  if (typeof value === "number") return { $type: "Float", _value: String(value) };
  if (Array.isArray(value)) return { $type: "List", _value: value.map(toTyped) };
  if (value instanceof QueryText) return { $type: value.type, _value: value.text };
  if (value instanceof QueryNode || value instanceof QueryRelationship)
    return toTyped(value.properties);
  if (value instanceof QueryPath) return toTyped([...value.steps]);
  const entries = Object.entries(value).map(([key, inner]) => [key, toTyped(inner)]);
  return { $type: "Map", _value: Object.fromEntries(entries) as Record<string, Typed> };
}
