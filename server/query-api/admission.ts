import { LRUCache } from "lru-cache";
import { QueryFailure } from "./failure.ts";
import type { QueryApiSettings } from "./settings.ts";

const MINUTE_MS = 60_000;
const CLIENTS = 10_000;

export type AdmissionLimits = Pick<
  QueryApiSettings,
  "maxRunning" | "maxRunningPerClient" | "maxPerMinute"
>;

/** Describes the limited things in messages: "statements", "are running". */
export interface AdmissionWords {
  things: string;
  are: string;
  /** Limits that no setting changes; messages name the setting of the others. */
  fixed?: readonly (keyof AdmissionLimits)[];
}

const STATEMENTS: AdmissionWords = { things: "statements", are: "are running" };

const SETTINGS: Readonly<Record<keyof AdmissionLimits, string>> = {
  maxRunning: "ENTENTE_QUERY_CONCURRENCY",
  maxRunningPerClient: "ENTENTE_QUERY_CONCURRENCY_PER_CLIENT",
  maxPerMinute: "ENTENTE_QUERY_RATE",
};

/**
 * Limits how many statements run at once, in total and per client, and how many a client sends per
 * minute.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #words: AdmissionWords;
  readonly #running = new Map<string, number>();
  readonly #recent = new LRUCache<string, { since: number; count: number }>({ max: CLIENTS });
  #total = 0;

  constructor(limits: AdmissionLimits, words = STATEMENTS) {
    this.#limits = limits;
    this.#words = words;
  }

  /**
   * Counts a request of a client, before its body is read.
   *
   * @throws QueryFailure 429 with the limit per minute and the time to wait
   */
  count(client: string): void {
    const now = performance.now();
    const recent = this.#recent.get(client);
    if (!recent || now - recent.since > MINUTE_MS) {
      this.#recent.set(client, { since: now, count: 1 });
      return;
    }
    const { maxPerMinute } = this.#limits;
    if (++recent.count > maxPerMinute)
      throw busy(
        `more than ${maxPerMinute} ${this.#words.things} in a minute${this.#setBy("maxPerMinute")}`,
        Math.ceil((recent.since + MINUTE_MS - now) / 1000),
      );
  }

  /**
   * Acquires a slot for a client's statement once it has been received completely, and returns the
   * function that releases it; further calls of that do nothing.
   *
   * @throws QueryFailure 429 with the limit that is reached and the time to wait
   */
  enter(client: string): () => void {
    const { maxRunning, maxRunningPerClient } = this.#limits;
    const { things, are } = this.#words;
    const running = this.#running.get(client) ?? 0;
    if (this.#total >= maxRunning)
      throw busy(`${maxRunning} ${things} ${are}${this.#setBy("maxRunning")}`, 1);
    if (running >= maxRunningPerClient)
      throw busy(
        `${maxRunningPerClient} ${things} of this client ${are}${this.#setBy("maxRunningPerClient")}`,
        1,
      );
    this.#total++;
    this.#running.set(client, running + 1);
    let released = false;
    return () => {
      if (released) return;
      released = true;
      this.#total--;
      const now = (this.#running.get(client) ?? 1) - 1;
      if (now === 0) this.#running.delete(client);
      else this.#running.set(client, now);
    };
  }

  #setBy(limit: keyof AdmissionLimits): string {
    return this.#words.fixed?.includes(limit) ? "" : ` (${SETTINGS[limit]})`;
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
