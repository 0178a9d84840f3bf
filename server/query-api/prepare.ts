import { LanguageError, type Language } from "../language/language.ts";
import type { Check, ColumnType } from "../language/messages.ts";
import { StoreError, type Store } from "../store/port.ts";
import { collectRows } from "../store/rows.ts";
import { QueryFailure } from "./failure.ts";
import { parameterTypes } from "./parameter-types.ts";
import type { QueryRequest } from "./request.ts";
import { policy } from "./policy.ts";
import type { QueryApiSettings } from "./settings.ts";

export interface Preparing {
  store: Store;
  language: Language;
  settings: QueryApiSettings;
}

/** What the engine is to run, and where its columns are known to hold Floats. */
export interface Prepared {
  statement: string;
  columns: ColumnType[] | undefined;
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
  if (check.faults.length > 0 && check.statements < 2) {
    if (store.engine === "neo4j") await askNeo4j(store, text, signal);
    throw faultFailure(check, text);
  }
  policy(check, mode, settings, store.engine);
  if (!check.embedded) return { statement: text, columns: undefined };
  const { refusal, statement, columns } = check.embedded;
  if (refusal === undefined) return { statement, columns };
  throw new QueryFailure(
    400,
    "Neo.ClientError.Statement.UnsupportedOperationError",
    `the embedded store does not support ${refusal}; connect Neo4j`,
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
      throw syntaxError(`statement: offset ${i}: nested deeper than ${TOO_DEEP} brackets`);
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

/** What the parser found, in the form that Neo4j gives its own errors. */
function faultFailure({ faults: [first] }: Check, text: string): QueryFailure {
  if (!first) return syntaxError("the statement cannot be read");
  const { message, line, column, offset } = first;
  const source = text.split("\n")[line - 1] ?? "";
  return syntaxError(
    `${message} (line ${line}, column ${column} (offset: ${offset}))\n"${source}"\n ${" ".repeat(column - 1)}^`,
  );
}

function syntaxError(message: string): QueryFailure {
  return new QueryFailure(400, "Neo.ClientError.Statement.SyntaxError", message);
}
