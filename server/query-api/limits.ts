import { StoreError, type BoltServer } from "../store/port.ts";
import { codeOf, QueryFailure } from "./failure.ts";
import type { QueryRequest } from "./request.ts";
import type { QueryApiSettings } from "./settings.ts";

/** What one statement may take: milliseconds and rows, and what sets them. */
export interface StatementLimits {
  timeoutMs: number;
  maxRows: number;
  /** The name of a setting, or of the request's own member. */
  timeSetBy: string;
  /** When the time began, as performance.now() says it: parsing counts too. */
  began: number;
}

/** The limits of a request: it can ask for less time than the settings give, not for more. */
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

/** Milliseconds that are left of a statement's time; at least one. */
export function leftOf({ timeoutMs, began }: StatementLimits): number {
  return Math.max(1, Math.ceil(timeoutMs - (performance.now() - began)));
}

/** Says which limit ended a statement, what it is and what sets it; other errors stay as they are. */
export function namingLimit(error: unknown, limits: StatementLimits, server?: BoltServer): unknown {
  if (!(error instanceof StoreError)) return error;
  const words =
    error.code === "timeout"
      ? `the statement took longer than ${limits.timeoutMs} ms (${limits.timeSetBy})${runsOn(server)}`
      : error.code === "row-limit"
        ? `the statement gives more than ${limits.maxRows} rows (ENTENTE_QUERY_MAX_ROWS)`
        : null;
  if (words === null) return error;
  const [status, code] = codeOf(error);
  return new QueryFailure(status, code, words, undefined, { cause: error });
}

/** A server that cannot stop a statement is left, and goes on with it. */
function runsOn(server: BoltServer | undefined): string {
  return server?.lacks.includes("cancel")
    ? `; ${server.product} cannot stop it and runs it on`
    : "";
}
