import { LRUCache } from "lru-cache";
import { QueryFailure } from "./failure.ts";
import type { QueryApiSettings } from "./settings.ts";

const MINUTE_MS = 60_000;
const CLIENTS = 10_000;

/** Lets statements in while there is room: in all, for one client, and for one client in a minute. */
export class Admission {
  readonly #settings: QueryApiSettings;
  readonly #running = new Map<string, number>();
  readonly #recent = new LRUCache<string, { since: number; count: number }>({ max: CLIENTS });
  #total = 0;

  constructor(settings: QueryApiSettings) {
    this.#settings = settings;
  }

  /**
   * Takes a place for a client's statement and gives the function that frees it, once.
   *
   * @param trusted is not counted by the minute
   * @throws QueryFailure 429 that says which limit it is and when to try again
   */
  enter(client: string, trusted: boolean): () => void {
    const { maxRunning, maxRunningPerClient } = this.#settings;
    const running = this.#running.get(client) ?? 0;
    if (this.#total >= maxRunning)
      throw busy(`${maxRunning} statements are running (ENTENTE_QUERY_CONCURRENCY)`, 1);
    if (running >= maxRunningPerClient)
      throw busy(
        `${maxRunningPerClient} statements of this client are running (ENTENTE_QUERY_CONCURRENCY_PER_CLIENT)`,
        1,
      );
    if (!trusted) this.#countMinute(client);
    this.#total++;
    this.#running.set(client, running + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#total--;
      const now = (this.#running.get(client) ?? 1) - 1;
      if (now === 0) this.#running.delete(client);
      else this.#running.set(client, now);
    };
  }

  #countMinute(client: string): void {
    const now = performance.now();
    const recent = this.#recent.get(client);
    if (!recent || now - recent.since > MINUTE_MS) {
      this.#recent.set(client, { since: now, count: 1 });
      return;
    }
    const { maxPerMinute } = this.#settings;
    if (++recent.count > maxPerMinute)
      throw busy(
        `more than ${maxPerMinute} statements in a minute (ENTENTE_QUERY_RATE)`,
        Math.ceil((recent.since + MINUTE_MS - now) / 1000),
      );
  }
}

function busy(message: string, retryAfter: number): QueryFailure {
  return new QueryFailure(
    429,
    "Neo.TransientError.Request.NoThreadsAvailable",
    message,
    retryAfter,
  );
}
