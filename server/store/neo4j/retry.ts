import { setTimeout as sleep } from "node:timers/promises";
import { isRetryableError, Neo4jError } from "neo4j-driver";
import type { Limits } from "../limits.ts";
import type { RunOptions } from "../port.ts";
import { gotNoConnection, isReadOnlyDatabase, storeCode, wasRefusedByFollower } from "./errors.ts";

/**
 * Transaction handling of a statement: auto-commit, committed after its last row, or rolled back.
 */
export type Way = "auto-commit" | "committed" | "undone";

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2000;
/** A single server that hands over leadership or restarts is back within this time, or not soon. */
const RETRY_UNREACHABLE_MS = 3000;
/** A cluster elects a leader within this time. */
const RETRY_CLUSTER_MS = 15_000;
/** The retry time of the driver's own transaction functions. */
const RETRY_TRANSIENT_MS = 30_000;

/**
 * Returns the milliseconds for which a retry of the statement is safe and may help. An uncommitted
 * transaction ends with its connection, so it can be retried. An auto-commit statement may have
 * committed, fully or partly, so a write of that kind is retried only if it was rejected.
 */
export function retryFor(
  error: unknown,
  mode: RunOptions["mode"],
  way: Way,
  isRouted: boolean,
): number {
  if (!(error instanceof Neo4jError) || storeCode(error) === "memory") return 0;
  const unreachable = isRouted ? RETRY_CLUSTER_MS : RETRY_UNREACHABLE_MS;
  if (isRouted && gotNoConnection(error)) return RETRY_CLUSTER_MS;
  if (isRouted && isReadOnlyDatabase(error)) return RETRY_UNREACHABLE_MS;
  if (isRouted && wasRefusedByFollower(error)) return RETRY_CLUSTER_MS;
  if (mode === "write" && way === "auto-commit") return 0;
  if (isStaleBookmark(error)) return RETRY_UNREACHABLE_MS;
  if (!isRetryableError(error)) return 0;
  return error.code.startsWith("Neo.TransientError.") ? RETRY_TRANSIENT_MS : unreachable;
}

/**
 * Returns true for a bookmark of a database that has been replaced; without it the statement runs.
 */
export function isStaleBookmark(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    /^Neo\.(?:ClientError|TransientError)\.Transaction\.(?:InvalidBookmark|BookmarkTimeout)/.test(
      error.code,
    )
  );
}

/**
 * Retries an attempt after transient failures, with increasing pauses, until the limits end it.
 *
 * @param mayRunFor returns the milliseconds since the first attempt within which an error may be
 *   retried
 * @throws the limits' reason, or the error of the last attempt
 */
export async function withRetries<T>(
  limits: Limits,
  mayRunFor: (error: unknown) => number,
  attempt: () => Promise<T>,
): Promise<T> {
  const start = performance.now();
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    if (limits.reason) throw limits.reason;
    try {
      return await attempt();
    } catch (error) {
      const spent = performance.now() - start;
      if (limits.reason || spent + pause > mayRunFor(error)) throw error;
      await limits.race(sleep(pause * (0.5 + Math.random())));
    }
  }
}
