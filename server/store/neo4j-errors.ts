import { isRetryableError, Neo4jError } from "neo4j-driver";
import { StoreError, type RunOptions, type StoreErrorCode } from "./port.ts";

/** Neo4j's status codes, by how they begin; the first that fits counts. */
const CODES: readonly (readonly [string, StoreErrorCode])[] = [
  ["Neo.ClientError.Security.Unauthorized", "unauthorized"],
  ["Neo.ClientError.Security.AuthenticationRateLimit", "unauthorized"],
  ["Neo.ClientError.Security.CredentialsExpired", "unauthorized"],
  ["Neo.ClientError.Security.TokenExpired", "unauthorized"],
  ["Neo.ClientError.Database.DatabaseNotFound", "no-database"],
  ["Neo.ClientError.Statement.AccessMode", "read-only"],
  ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "read-only"],
  ["Neo.ClientError.Schema.ConstraintValidationFailed", "constraint"],
  ["Neo.ClientError.Transaction.TransactionTimedOut", "timeout"],
  ["Neo.TransientError.Transaction.Terminated", "cancelled"],
  ["Neo.ClientError.Transaction.Terminated", "cancelled"],
  ["Neo.TransientError.General.OutOfMemoryError", "memory"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "memory"],
  ["Neo.TransientError.General.TransactionMemoryLimit", "memory"],
  ["Neo.TransientError.General.TransactionOutOfMemoryError", "memory"],
  ["Neo.ClientError.Statement.SyntaxError", "syntax"],
  ["Neo.ClientError.Statement.SemanticError", "syntax"],
  ["Neo.ClientError.Statement.TypeError", "syntax"],
  ["Neo.ClientError.Statement.ParameterMissing", "syntax"],
  ["ServiceUnavailable", "unreachable"],
  ["SessionExpired", "unreachable"],
];

/** What the driver or the server says, as one line of the store's own kind of error. */
export function neo4jError(error: unknown, uri: string, database: string | undefined): StoreError {
  if (error instanceof StoreError) return error;
  if (!(error instanceof Neo4jError)) {
    return new StoreError("failed", oneLine(error), undefined, { cause: error });
  }
  const code = storeCode(error);
  const engineCode = error.code.startsWith("Neo.") ? error.code : undefined;
  return new StoreError(code, message(code, error, uri, database), engineCode, {
    cause: error,
    ...(engineCode && { engineMessage: error.message }),
  });
}

/** A server that passes the word on, restarts or elects a leader is back within this time, or not soon. */
const RETRY_UNREACHABLE_MS = 3000;
/** As long as the driver's own transaction functions try. */
const RETRY_TRANSIENT_MS = 30_000;

/**
 * For how many milliseconds running the statement again is safe and may help.
 * A lost connection does not tell whether a write was done, so a write is only
 * run again when the server itself has rolled it back.
 */
export function retryFor(error: unknown, mode: RunOptions["mode"]): number {
  if (!(error instanceof Neo4jError) || !isRetryableError(error)) return 0;
  if (storeCode(error) === "memory") return 0;
  if (error.code.startsWith("Neo.TransientError.")) return RETRY_TRANSIENT_MS;
  return mode === "read" ? RETRY_UNREACHABLE_MS : 0;
}

function storeCode(error: Neo4jError): StoreErrorCode {
  return CODES.find(([start]) => error.code.startsWith(start))?.[1] ?? "failed";
}

function message(
  code: StoreErrorCode,
  error: Neo4jError,
  uri: string,
  database: string | undefined,
): string {
  switch (code) {
    case "unreachable":
      return `no Neo4j answers at ${uri}: ${cause(error)}`;
    case "unauthorized":
      return `Neo4j at ${uri} does not accept the user name or password`;
    case "no-database":
      return `Neo4j at ${uri} has no database named ${database ?? "(the user's home database)"}`;
    default:
      return oneLine(error);
  }
}

/** The driver wraps what the network said in a paragraph on ports and encryption. */
function cause(error: unknown): string {
  return oneLine(error).split("Caused by: ").at(-1) ?? "";
}

/**
 * What an error says, as one line that is never empty: its first line, and those after it as long
 * as one ends in a colon and so promises another. Without a message its causes are asked, then its
 * code.
 */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const said: string[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line !== "") said.push(line);
    if (said.length > 0 && !said.at(-1)?.endsWith(":")) break;
  }
  if (said.length > 0 && !said.at(-1)?.endsWith(":")) return said.join(" ");
  const { cause, errors, code } = error as { cause?: unknown; errors?: unknown[]; code?: unknown };
  const causes = [cause, ...(Array.isArray(errors) ? errors : [])].filter(Boolean);
  const rest =
    causes.map(oneLine).join("; ") || (typeof code === "string" ? code : "no reason given");
  return [...said, rest].join(" ");
}
