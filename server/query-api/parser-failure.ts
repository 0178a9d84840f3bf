import { PoolError } from "../thread/pool-error.ts";
import { QueryFailure } from "./failure.ts";
import type { StatementLimits } from "./limits.ts";

const CODE = "Neo.TransientError.Request.NoThreadsAvailable";

/**
 * Converts a failure of the parser pool to the Query API's form. Such a failure is never the
 * statement's fault: nothing has run, so that the statement can be sent again. Returns other errors
 * unchanged.
 */
export function parserFailure(error: unknown, limits: StatementLimits): unknown {
  if (isTimeout(error)) {
    const { timeoutMs, timeSetBy } = limits;
    const message = `the statement took longer than ${timeoutMs} ms (${timeSetBy}) before it was parsed; nothing of it has run`;
    return new QueryFailure(503, CODE, message, 1, { cause: error });
  }
  if (!(error instanceof PoolError)) return error;
  const { status, retryAfter } = poolStatus(error);
  const message = `the statement was not parsed: ${error.message}`;
  return new QueryFailure(status, CODE, message, retryAfter, { cause: error });
}

/** Returns the HTTP status and the seconds to wait before a retry. */
export function poolStatus({ reason }: PoolError): { status: 429 | 503; retryAfter: number } {
  if (reason === "crowded") return { status: 429, retryAfter: 1 };
  return { status: 503, retryAfter: reason === "slow" || reason === "failed" ? 10 : 1 };
}

/** Returns true for the error of a time limit, as AbortSignal.timeout() and timedSignal() give it. */
export function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === "TimeoutError";
}
