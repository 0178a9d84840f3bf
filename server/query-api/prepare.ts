import { LanguageError, type Language } from "../language/language.ts";
import type { Insertion } from "../language/insertion.ts";
import type { ColumnType } from "../language/messages.ts";
import { placeOf } from "../language/place.ts";
import { StoreError, type Store } from "../store/port.ts";
import { collectRows } from "../store/rows.ts";
import { QueryFailure } from "./failure.ts";
import { parameterTypes } from "./parameter-types.ts";
import { placedMessage } from "./placed-message.ts";
import type { QueryRequest } from "./request.ts";
import { policy } from "./policy.ts";
import type { QueryApiSettings } from "./settings.ts";

export interface Preparing {
  store: Store;
  language: Language;
  settings: QueryApiSettings;
}

export interface Prepared {
  /** What the engine is to run. */
  statement: string;
  /** What was put into the caller's text to make it. */
  insertions: readonly Insertion[];
  /** Where columns are known to hold Floats. */
  columns?: ColumnType[] | undefined;
}

const TOO_DEEP = 200;

/**
 * Checks a statement before it runs and gives the text that the engine is to run.
 *
 * @throws QueryFailure that says what is wrong and where
 */
export async function prepare(
  { store, language, settings }: Preparing,
  { statement: text, parameters }: Pick<QueryRequest, "statement" | "parameters">,
  mode: "read" | "write",
  signal: AbortSignal,
): Promise<Prepared> {
  refuseSize(text, settings.maxLength);
  const types = store.engine === "embedded" ? parameterTypes(parameters) : {};
  const check = await language.check(text, store.engine, types).catch((error: unknown) => {
    if (!(error instanceof LanguageError)) throw error;
    throw syntaxError(`the statement cannot be checked: ${error.message}`);
  });
  const [fault] = check.faults;
  if (fault && check.statements.length < 2) {
    if (store.engine === "neo4j") await askNeo4j(store, text, signal);
    throw syntaxError(placedMessage(fault.message, text, fault));
  }
  policy(check, text, mode, settings, store.engine);
  const { embedded } = check;
  if (!embedded) return { statement: text, insertions: [] };
  if (!embedded.refusal) return embedded;
  throw new QueryFailure(
    400,
    "Neo.ClientError.Statement.UnsupportedOperationError",
    placedMessage(embedded.refusal.message, text, embedded.refusal),
  );
}

function refuseSize(text: string, maxLength: number): void {
  if (text.length > maxLength)
    throw new QueryFailure(
      400,
      "Neo.ClientError.General.LimitExceeded",
      `statement: found ${text.length} characters, expected at most ${maxLength} (ENTENTE_QUERY_MAX_LENGTH)`,
    );
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "(" || c === "[" || c === "{") depth++;
    else if (c === ")" || c === "]" || c === "}") depth--;
    if (depth > TOO_DEEP)
      throw syntaxError(
        placedMessage(
          `the statement is nested deeper than ${TOO_DEEP} brackets`,
          text,
          placeOf(text, { start: i, end: i + 1 }),
        ),
      );
  }
}

/**
 * Lets Neo4j say in its own words what is wrong, without running anything. The prefix has a line
 * of its own, so that columns stay as they are and only lines and offsets move.
 */
async function askNeo4j(store: Store, text: string, signal: AbortSignal): Promise<void> {
  const prefix = "EXPLAIN\n";
  try {
    await collectRows(store, prefix + text, {}, { mode: "read", timeoutMs: 5000, signal });
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

function syntaxError(message: string): QueryFailure {
  return new QueryFailure(400, "Neo.ClientError.Statement.SyntaxError", message);
}
