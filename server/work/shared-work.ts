import { LRUCache } from "lru-cache";
import type { Asker } from "./asker.ts";
import type { Turns } from "./turns.ts";

/** Bytes that an entry takes beside its key and value, for its objects and its slot in the map. */
const ENTRY_BYTES = 1024;

export interface SharedWorkOptions<V> {
  turns: Turns;
  /** Maximum total size of the cache in bytes, including keys. */
  budget: number;
  /** Returns the size of a value in bytes. */
  sizeOf: (made: V) => number;
}

interface PendingWork<V> {
  made: Promise<V>;
  /** Number of callers that wait for it. */
  callers: number;
  dropped: AbortController;
}

/**
 * Caches results by key, within a budget of bytes. Callers that request the same key at the same
 * time share one computation; it is aborted once all of them have left.
 */
export class SharedWork<V extends object> {
  readonly #turns: Turns;
  readonly #cache: LRUCache<string, V>;
  readonly #pending = new Map<string, PendingWork<V>>();

  constructor({ turns, budget, sizeOf }: SharedWorkOptions<V>) {
    this.#turns = turns;
    this.#cache = new LRUCache({
      maxSize: budget,
      // Two bytes per character, as for strings beyond Latin-1.
      sizeCalculation: (made, key) => sizeOf(made) + 2 * key.length + ENTRY_BYTES,
    });
  }

  /**
   * Returns the cached value, or the result of `make` once it is the caller's turn. The signal that
   * `make` receives aborts if no caller waits any longer. Rejects as the queue and `make` do, or
   * with the reason of the caller's signal.
   */
  get(key: string, caller: Asker, make: (dropped: AbortSignal) => Promise<V>): Promise<V> {
    const known = this.#cache.get(key);
    if (known) return Promise.resolve(known);
    if (caller.signal.aborted) return Promise.reject(caller.signal.reason as Error);
    const work = this.#pending.get(key) ?? this.#start(key, caller.client, make);
    return this.#wait(key, work, caller.signal);
  }

  #start(key: string, client: string, make: (dropped: AbortSignal) => Promise<V>): PendingWork<V> {
    const dropped = new AbortController();
    const { signal } = dropped;
    const made = this.#turns.run({ client, signal }, () => make(signal));
    const work: PendingWork<V> = { made, callers: 0, dropped };
    this.#pending.set(key, work);
    const done = () => this.#forget(key, work);
    made
      .then(
        (value) => this.#cache.set(key, value),
        () => undefined,
      )
      .finally(done);
    return work;
  }

  #wait(key: string, work: PendingWork<V>, signal: AbortSignal): Promise<V> {
    work.callers++;
    return new Promise((resolve, reject) => {
      const abandon = () => {
        reject(signal.reason as Error);
        if (--work.callers > 0) return;
        this.#forget(key, work);
        work.dropped.abort(signal.reason);
      };
      signal.addEventListener("abort", abandon, { once: true });
      work.made.then(resolve, reject).finally(() => signal.removeEventListener("abort", abandon));
    });
  }

  /** Later callers must not join work that is complete or aborted. */
  #forget(key: string, work: PendingWork<V>): void {
    if (this.#pending.get(key) === work) this.#pending.delete(key);
  }
}
