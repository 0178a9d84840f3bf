import { PoolError } from "../thread/pool-error.ts";
import { QueryFailure } from "./failure.ts";
import type { StatementLimits } from "./limits.ts";

const CODE = "Neo.TransientError.Request.NoThreadsAvailable";

/**
 * What the Query API says when a statement was not parsed. That is never the statement's fault:
 * nothing of it has run, and it may be sent again. What is no failure of the parser stays as it is.
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

/** HTTP status and seconds after which trying again may help. */
export function poolStatus({ reason }: PoolError): { status: 429 | 503; retryAfter: number } {
  if (reason === "crowded") return { status: 429, retryAfter: 1 };
  return { status: 503, retryAfter: reason === "slow" || reason === "failed" ? 10 : 1 };
}

/** Of AbortSignal.timeout(). */
export function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === "TimeoutError";
}
