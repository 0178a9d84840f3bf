import { setTimeout as sleep } from "node:timers/promises";
import type { Limits } from "../limits.ts";

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2000;

/**
 * Makes an attempt again after a passing failure, with pauses that grow, until the limits end it.
 *
 * @param retryFor for how many milliseconds, from the first attempt on, an error may be tried again
 * @throws the limits' reason, or the error of the last attempt
 */
export async function withRetries<T>(
  limits: Limits,
  retryFor: (error: unknown) => number,
  attempt: () => Promise<T>,
): Promise<T> {
  const start = performance.now();
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    if (limits.reason) throw limits.reason;
    try {
      return await attempt();
    } catch (error) {
      const spent = performance.now() - start;
      if (limits.reason || spent + pause > retryFor(error)) throw error;
      await limits.race(sleep(pause * (0.5 + Math.random())));
    }
  }
}
