import { StoreError, type StoreErrorCode } from "../store/port.ts";

/** Failure of a request or statement, with the code and message of Neo4j's Query API. */
export class QueryFailure extends Error {
  override readonly name = "QueryFailure";
  constructor(
    /** HTTP status, used if the response has not begun yet. */
    readonly status: number,
    /** Status code in Neo4j's form. */
    readonly code: string,
    message: string,
    /** Seconds to wait before a retry. */
    readonly retryAfter?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Neo4j's codes for errors that a store raises itself. */
const CODES: Record<StoreErrorCode, [status: number, code: string]> = {
  unreachable: [503, "Neo.TransientError.General.DatabaseUnavailable"],
  unauthorized: [503, "Neo.TransientError.General.DatabaseUnavailable"],
  "bad-uri": [503, "Neo.TransientError.General.DatabaseUnavailable"],
  "no-database": [404, "Neo.ClientError.Database.DatabaseNotFound"],
  syntax: [400, "Neo.ClientError.Statement.SyntaxError"],
  "read-only": [400, "Neo.ClientError.Statement.AccessMode"],
  refused: [400, "Neo.ClientError.Statement.UnsupportedOperationError"],
  constraint: [400, "Neo.ClientError.Schema.ConstraintValidationFailed"],
  timeout: [400, "Neo.ClientError.Transaction.TransactionTimedOut"],
  "row-limit": [400, "Neo.ClientError.General.LimitExceeded"],
  memory: [400, "Neo.TransientError.General.OutOfMemoryError"],
  cancelled: [400, "Neo.ClientError.Transaction.Terminated"],
  ended: [404, "Neo.ClientError.Transaction.TransactionNotFound"],
  uncertain: [500, "Neo.DatabaseError.Transaction.TransactionCommitFailed"],
  failed: [400, "Neo.ClientError.Statement.ExecutionFailed"],
};

/** Neo4j responds 400, not 500, to a statement that needs another kind of transaction. */
const NO_FAULT = "Neo.DatabaseError.Transaction.TransactionStartFailed";

/** Returns the HTTP status and Neo4j's code for an error of a store. */
export function codeOf(error: StoreError): [status: number, code: string] {
  const [status, code] = CODES[error.code];
  const isDatabase =
    error.engineCode?.startsWith("Neo.DatabaseError.") === true && error.engineCode !== NO_FAULT;
  return [isDatabase ? 500 : status, error.engineCode ?? code];
}

/** Converts an error to the Query API's form; returns undefined for unexpected errors. */
export function queryFailure(error: unknown): QueryFailure | undefined {
  if (error instanceof QueryFailure) return error;
  if (!(error instanceof StoreError)) return undefined;
  const [status, code] = codeOf(error);
  return new QueryFailure(
    status,
    code,
    error.engineMessage ?? error.message,
    CODES[error.code][0] === 503 ? 1 : undefined,
    { cause: error },
  );
}
