import { Neo4jError } from "neo4j-driver";
import { StoreError, type StoreErrorCode } from "../port.ts";

/** Neo4j's status codes by prefix; the first match counts. */
const CODES: readonly (readonly [string, StoreErrorCode])[] = [
  ["Neo.ClientError.Security.Unauthorized", "unauthorized"],
  ["Neo.ClientError.Security.AuthenticationRateLimit", "unauthorized"],
  ["Neo.ClientError.Security.CredentialsExpired", "unauthorized"],
  ["Neo.ClientError.Security.TokenExpired", "unauthorized"],
  ["Neo.ClientError.Database.DatabaseNotFound", "no-database"],
  ["Neo.ClientError.Statement.AccessMode", "read-only"],
  ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "read-only"],
  ["Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "read-only"],
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

const LOST_CONNECTION = ["ServiceUnavailable", "SessionExpired"];

/** Converts an error of the driver or the server to a StoreError with a single-line message. */
export function neo4jError(error: unknown, uri: string, database: string | undefined): StoreError {
  if (error instanceof StoreError) return error;
  if (!(error instanceof Neo4jError)) {
    return new StoreError("failed", oneLine(error), undefined, { cause: error });
  }
  // The driver mistakes a read-only database for a cluster member that is not the leader.
  if (error.code === "SessionExpired" && isReadOnlyDatabase(error))
    return neo4jError(error.cause, uri, database);
  const code = storeCode(error);
  const engineCode = error.code.startsWith("Neo.") ? error.code : undefined;
  return new StoreError(code, message(code, error, uri, database), engineCode, {
    cause: error,
    ...(engineCode && { engineMessage: error.message }),
  });
}

/**
 * Returns the error for a server that accepts connections, or a host that accepts packets, but does
 * not respond.
 */
export function unresponsive(uri: string, milliseconds: number, cause: unknown): StoreError {
  const message = `no Neo4j answers at ${uri}: nothing has come from there for ${milliseconds / 1000} s`;
  return new StoreError("unreachable", message, undefined, { cause });
}

/** Returns true if no connection could be acquired, so that no request was sent. */
export function gotNoConnection(error: Neo4jError): boolean {
  // eslint-disable-next-line no-restricted-syntax -- the driver has no code for it
  return error.message.startsWith("Connection acquisition timed out");
}

/**
 * Returns true if a cluster member that is not the leader rejected a write; the driver uses a
 * message of its own.
 */
export function wasRefusedByFollower(error: Neo4jError): boolean {
  return (
    /^Neo\.ClientError\.(?:Cluster\.NotALeader|General\.ForbiddenOnReadOnlyDatabase)/.test(
      error.code,
    ) ||
    // eslint-disable-next-line no-restricted-syntax -- the driver's code is that of any lost session
    error.message.startsWith("No longer possible to write to server")
  );
}

const READ_ONLY_DATABASE =
  /^Neo\.ClientError\.General\.(?:ForbiddenOn|WriteOn)ReadOnly(?:Access)?Database/;

/**
 * Returns true if the database is read-only on every member; the driver may hide this in a cause.
 */
export function isReadOnlyDatabase(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  return READ_ONLY_DATABASE.test(error.code) || isReadOnlyDatabase(error.cause);
}

/**
 * Returns the error to throw for a failed commit: the error itself if the server rejected the
 * commit, so that nothing was written; otherwise, after a lost connection or a timeout, one that
 * says the outcome is unknown.
 */
export function commitFailure(error: unknown): unknown {
  const isLost =
    error instanceof StoreError ||
    (error instanceof Neo4jError &&
      LOST_CONNECTION.includes(error.code) &&
      !wasRefusedByFollower(error));
  return isLost ? uncertain("the commit", error) : error;
}

/**
 * The same for a statement that commits by itself, and in parts if it says so: the error itself if
 * the server rejected it.
 */
export function lostWrite(error: unknown): unknown {
  const isLost =
    error instanceof Neo4jError &&
    LOST_CONNECTION.includes(error.code) &&
    !gotNoConnection(error) &&
    !wasRefusedByFollower(error);
  return isLost ? uncertain("a write that commits by itself", error) : error;
}

function uncertain(during: string, error: unknown): StoreError {
  const message = `the connection was lost during ${during}: its outcome is unknown; check before you repeat the write (${oneLine(error)})`;
  return new StoreError("uncertain", message, undefined, { cause: error });
}

/** Adds to the error of a connection that was lost between rows that the result is incomplete. */
export function lostAfter(rows: number, error: Error): Error {
  if (rows === 0 || !(error instanceof StoreError) || error.code !== "unreachable") return error;
  const came = rows === 1 ? "1 row" : `${rows} rows`;
  const message = `the result is incomplete, because the connection was lost after ${came}; run the statement again (${error.message})`;
  return new StoreError(error.code, message, error.engineCode, { cause: error });
}

export function storeCode(error: Neo4jError): StoreErrorCode {
  if (gotNoConnection(error)) return "unreachable";
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
      return `no Neo4j answers at ${uri}: ${reason(error)}`;
    case "unauthorized":
      return `Neo4j at ${uri} does not accept the user name or password`;
    case "no-database":
      return `Neo4j at ${uri} has no database named ${database ?? "(the user's home database)"}`;
    default:
      return oneLine(error);
  }
}

/**
 * Extracts the cause, which the driver wraps in a paragraph on ports and encryption, or in the
 * state of its connection pool.
 */
function reason(error: Neo4jError): string {
  const [, waited, used] =
    /^Connection acquisition timed out in (\d+) ms\..*Active conn count = (\d+)/.exec(
      // eslint-disable-next-line no-restricted-syntax -- the driver gives these numbers in words alone
      error.message,
    ) ?? [];
  if (waited === undefined) return oneLine(error).split("Caused by: ").at(-1) ?? "";
  const seconds = Number(waited) / 1000;
  return Number(used) > 0
    ? `no connection became free within ${seconds} s, with ${used} in use`
    : `nothing has come from there for ${seconds} s`;
}

/**
 * Formats an error as one line that is never empty: its first line, and further ones as long as a
 * line ends in a colon. Without a message its causes are used, then its code.
 */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line !== "") lines.push(line);
    if (lines.length > 0 && !lines.at(-1)?.endsWith(":")) break;
  }
  if (lines.length > 0 && !lines.at(-1)?.endsWith(":")) return lines.join(" ");
  const { cause, errors, code } = error as { cause?: unknown; errors?: unknown[]; code?: unknown };
  const causes = [cause, ...(Array.isArray(errors) ? errors : [])].filter(Boolean);
  const rest =
    causes.map(oneLine).join("; ") || (typeof code === "string" ? code : "no reason given");
  return [...lines, rest].join(" ");
}
