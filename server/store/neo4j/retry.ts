import { setTimeout as sleep } from "node:timers/promises";
import { isRetryableError, Neo4jError } from "neo4j-driver";
import type { Limits } from "../limits.ts";
import type { RunOptions } from "../port.ts";
import { gotNoConnection, isReadOnlyDatabase, storeCode, wasRefusedByFollower } from "./errors.ts";

/** How a statement runs: committing by itself, committed after its last row, or undone after it. */
export type Way = "auto-commit" | "committed" | "undone";

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2000;
/** A single server that passes the word on or restarts is back within this time, or not soon. */
const RETRY_UNREACHABLE_MS = 3000;
/** A cluster elects a leader within this time. */
const RETRY_CLUSTER_MS = 15_000;
/** As long as the driver's own transaction functions try. */
const RETRY_TRANSIENT_MS = 30_000;

/**
 * For how many milliseconds running the statement again is safe and may help. A transaction that
 * was not committed is gone with its connection, and so may run again. What commits by itself may
 * have done so, or a part of it: a write of that kind runs again only when it was refused.
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

/** A bookmark of a database that was replaced since: without it the statement runs. */
export function isStaleBookmark(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    /^Neo\.(?:ClientError|TransientError)\.Transaction\.(?:InvalidBookmark|BookmarkTimeout)/.test(
      error.code,
    )
  );
}

/**
 * Makes an attempt again after a passing failure, with pauses that grow, until the limits end it.
 *
 * @param mayRunFor for how many milliseconds, from the first attempt on, an error may be tried again
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
