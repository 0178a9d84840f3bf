import { StoreError, type BoltServer } from "../store/port.ts";
import { codeOf, QueryFailure } from "./failure.ts";
import type { QueryRequest } from "./request.ts";
import type { QueryApiSettings } from "./settings.ts";

/** Limits of one statement, and the settings that they come from. */
export interface StatementLimits {
  timeoutMs: number;
  maxRows: number;
  /** The name of the setting, or of the request's own member, for messages. */
  timeSetBy: string;
  /** Start time as of performance.now(), since parsing counts too. */
  began: number;
}

/** Returns the limits of a request, which may lower the configured timeout but not raise it. */
export function limitsOf(
  { maxExecutionTimeMs }: Pick<QueryRequest, "maxExecutionTimeMs">,
  { timeoutMs, maxRows }: Pick<QueryApiSettings, "timeoutMs" | "maxRows">,
): StatementLimits {
  const own = maxExecutionTimeMs ?? Infinity;
  const began = performance.now();
  return own < timeoutMs
    ? { timeoutMs: own, maxRows, timeSetBy: "the request's maxExecutionTime", began }
    : { timeoutMs, maxRows, timeSetBy: "ENTENTE_QUERY_TIMEOUT_MS", began };
}

/** Returns the remaining milliseconds of a statement's time; at least 1. */
export function remainingMs({ timeoutMs, began }: StatementLimits): number {
  return Math.max(1, Math.ceil(timeoutMs - (performance.now() - began)));
}

/**
 * Replaces a limit error with one that names the limit, its value and its setting. Returns other
 * errors unchanged.
 */
export function explainLimit(
  error: unknown,
  limits: StatementLimits,
  server?: BoltServer,
): unknown {
  if (!(error instanceof StoreError)) return error;
  const words =
    error.code === "timeout"
      ? `the statement took longer than ${limits.timeoutMs} ms (${limits.timeSetBy})${continuesOn(server)}`
      : error.code === "row-limit"
        ? `the statement gives more than ${limits.maxRows} rows (ENTENTE_QUERY_MAX_ROWS)`
        : null;
  if (words === null) return error;
  const [status, code] = codeOf(error);
  return new QueryFailure(status, code, words, undefined, { cause: error });
}

/** Notes that a server that cannot cancel a statement continues to run it. */
function continuesOn(server: BoltServer | undefined): string {
  return server?.lacks.includes("cancel")
    ? `; ${server.product} cannot cancel it and continues to run it`
    : "";
}
