/** A place in a statement: offset from 0 in UTF-16 units, line and column from 1. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** The status codes of Neo4j that the engine gives; `satisfies` keeps the list and its use in step. */
export const STATUS = {
  argument: "Neo.ClientError.Statement.ArgumentError",
  arithmetic: "Neo.ClientError.Statement.ArithmeticError",
  constraint: "Neo.ClientError.Schema.ConstraintValidationFailed",
  entityNotFound: "Neo.ClientError.Statement.EntityNotFound",
  failed: "Neo.DatabaseError.Statement.ExecutionFailed",
  external: "Neo.ClientError.Statement.ExternalResourceFailed",
  parameterMissing: "Neo.ClientError.Statement.ParameterMissing",
  procedureCall: "Neo.ClientError.Procedure.ProcedureCallFailed",
  procedureNotFound: "Neo.ClientError.Procedure.ProcedureNotFound",
  semantic: "Neo.ClientError.Statement.SemanticError",
  syntax: "Neo.ClientError.Statement.SyntaxError",
  type: "Neo.ClientError.Statement.TypeError",
  memory: "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
  terminated: "Neo.ClientError.Transaction.Terminated",
  timedOut: "Neo.ClientError.Transaction.TransactionTimedOut",
} as const satisfies Record<string, `Neo.${string}`>;

export type Status = (typeof STATUS)[keyof typeof STATUS];

/**
 * The error that a statement is refused or ended with: Neo4j's status code, its message and, if
 * known, the place.
 */
export class CypherError extends Error {
  override readonly name = "CypherError";

  constructor(
    readonly code: Status | `Neo.${string}`,
    message: string,
    readonly place?: Place,
  ) {
    super(message);
  }

  /** The same error with a place, unless it has one already. */
  at(place: Place): CypherError {
    return this.place ? this : new CypherError(this.code, this.message, place);
  }
}

/** A value of the wrong type met at run time. */
export const typeError = (message: string): CypherError => new CypherError(STATUS.type, message);

/** A value of the right type that cannot be used: unreadable, out of range or contradictory. */
export const argumentError = (message: string): CypherError =>
  new CypherError(STATUS.argument, message);

/** An overflow or a division by zero. */
export const arithmeticError = (message: string): CypherError =>
  new CypherError(STATUS.arithmetic, message);

export const syntaxError = (message: string, place?: Place): CypherError =>
  new CypherError(STATUS.syntax, message, place);
