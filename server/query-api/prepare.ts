import type { Language } from "../language/language.ts";
import { tokenShape } from "../language/token-shape.ts";
import type { Caller } from "../thread/fair-pool.ts";
import type { Use } from "../language/messages.ts";
import { placeOf } from "../language/place.ts";
import { StoreError, type RunOptions, type Store } from "../store/port.ts";
import { collectRows } from "../store/rows.ts";
import { QueryFailure } from "./failure.ts";
import { remainingMs, type StatementLimits } from "./limits.ts";
import { parserFailure } from "./parser-failure.ts";
import { placedMessage } from "./placed-message.ts";
import type { QueryRequest } from "./request.ts";
import { enforcesReadMode, policy, writeIn } from "./policy.ts";
import type { QueryApiSettings } from "./settings.ts";
import { writingClauses } from "./write-log.ts";
import { timedSignal, type TimedSignal } from "../work/timed-signal.ts";

export interface Preparing {
  store: Store;
  language: Language;
  settings: QueryApiSettings;
}

export interface Prepared {
  /** Keywords of the clauses that write; empty for a read. */
  writes: readonly string[];
}

/** The caller for whom a statement is prepared. */
export interface StatementCaller extends Required<Caller> {
  /** Shown by the server for the queries that validate the statement. */
  metadata: NonNullable<RunOptions["metadata"]>;
}

type QueryContext = Pick<StatementCaller, "metadata" | "signal">;

const TOO_DEEP = 200;

/**
 * Checks a statement before it runs. Its timeout includes waiting for the parser and parsing.
 *
 * @throws QueryFailure with the fault and its position, or if the parser is overloaded
 */
export async function prepare(
  { store, language, settings }: Preparing,
  { statement: text }: Pick<QueryRequest, "statement">,
  mode: "read" | "write",
  limits: StatementLimits,
  { client, metadata, signal: disconnected }: StatementCaller,
): Promise<Prepared> {
  refuseSize(text, settings.maxLength);
  let timed: TimedSignal | undefined;
  const caller = () => {
    timed = timedSignal(disconnected, remainingMs(limits));
    return { client, signal: timed.signal };
  };
  const check = await language
    .check(text, store.engine, caller)
    .catch((error: unknown) => {
      throw parserFailure(error, limits);
    })
    .finally(() => timed?.end());
  const [fault] = check.faults;
  if (fault && check.statements.length < 2) {
    if (store.engine === "neo4j")
      await explainInNeo4j(store, text, { metadata, signal: disconnected });
    throw syntaxError(placedMessage(fault.message, text, fault));
  }
  policy(check, text, settings, store);
  const write = writeIn(check, text, store);
  if (write && mode === "read")
    throw await writeRefusal(store, text, write, { metadata, signal: disconnected });
  return { writes: writingClauses(text, check) };
}

function refuseSize(text: string, maxLength: number): void {
  if (text.length > maxLength)
    throw new QueryFailure(
      400,
      "Neo.ClientError.General.LimitExceeded",
      `statement: found ${text.length} characters, expected at most ${maxLength} (ENTENTE_QUERY_MAX_LENGTH)`,
    );
  const { tooDeepAt } = tokenShape(text, TOO_DEEP);
  if (tooDeepAt === undefined) return;
  const place = placeOf(text, { start: tooDeepAt, end: tooDeepAt + 1 });
  const message = `the statement is nested deeper than ${TOO_DEEP} brackets`;
  throw syntaxError(placedMessage(message, text, place));
}

/**
 * Lets Neo4j report the fault in its own words by EXPLAIN, without running the statement. The
 * prefix is on a line of its own, so that only lines and offsets shift, not columns.
 */
async function explainInNeo4j(store: Store, text: string, context: QueryContext): Promise<void> {
  const prefix = "EXPLAIN\n";
  try {
    await collectRows(store, prefix + text, {}, { mode: "read", timeoutMs: 5000, ...context });
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "syntax") return;
    const message = (error.engineMessage ?? error.message).replace(
      /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/g,
      (_, line: string, column: string, offset: string) =>
        `(line ${Number(line) - 1}, column ${column} (offset: ${Number(offset) - prefix.length}))`,
    );
    throw new QueryFailure(
      400,
      error.engineCode ?? "Neo.ClientError.Statement.SyntaxError",
      message,
    );
  }
}

/**
 * Returns the error for a write in read mode, which is rejected before it reaches a server, since
 * not all servers reject it. For Neo4j, other faults of the statement and Neo4j's own message come
 * first.
 */
async function writeRefusal(
  store: Store,
  text: string,
  write: Use,
  context: QueryContext,
): Promise<QueryFailure> {
  const code = "Neo.ClientError.Statement.AccessMode";
  if (!enforcesReadMode(store)) {
    const message = "writing is not allowed in read mode";
    return new QueryFailure(400, code, placedMessage(message, text, placeOf(text, write)));
  }
  if (store.engine === "neo4j") await explainInNeo4j(store, text, context);
  const database = (await store.database?.()) ?? "neo4j";
  const message = `Writing in read access mode not allowed. Attempted write to ${database}`;
  return new QueryFailure(400, code, message);
}

function syntaxError(message: string): QueryFailure {
  return new QueryFailure(400, "Neo.ClientError.Statement.SyntaxError", message);
}
