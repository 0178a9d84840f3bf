import { LRUCache } from "lru-cache";
import type { Asker } from "./asker.ts";
import type { Turns } from "./turns.ts";

/** Bytes that an entry takes beside its key and what it holds: objects, and the room of a map. */
const ENTRY_BYTES = 1024;

export interface SharedWorkOptions<V> {
  turns: Turns;
  /** Bytes kept at the most, keys included. */
  budget: number;
  /** Bytes of what was made. */
  sizeOf: (made: V) => number;
}

interface UnderWay<V> {
  made: Promise<V>;
  /** How many wait for it. */
  askers: number;
  dropped: AbortController;
}

/**
 * Keeps what was made, by key, within a budget of bytes. Those who ask for the same at the same
 * time wait for one piece of work; when all of them have left, it is dropped.
 */
export class SharedWork<V extends object> {
  readonly #turns: Turns;
  readonly #kept: LRUCache<string, V>;
  readonly #underWay = new Map<string, UnderWay<V>>();

  constructor({ turns, budget, sizeOf }: SharedWorkOptions<V>) {
    this.#turns = turns;
    this.#kept = new LRUCache({
      maxSize: budget,
      // Two bytes a letter: what holds a letter beyond Latin-1 takes as much.
      sizeCalculation: (made, key) => sizeOf(made) + 2 * key.length + ENTRY_BYTES,
    });
  }

  /**
   * What is kept under the key, or what `make` makes in the asker's turn; the signal that it is
   * given aborts when nobody waits any longer. Rejects as the turns and `make` do, or with the
   * reason of the asker's signal.
   */
  get(key: string, asker: Asker, make: (dropped: AbortSignal) => Promise<V>): Promise<V> {
    const known = this.#kept.get(key);
    if (known) return Promise.resolve(known);
    if (asker.signal.aborted) return Promise.reject(asker.signal.reason as Error);
    const work = this.#underWay.get(key) ?? this.#start(key, asker.client, make);
    return this.#wait(key, work, asker.signal);
  }

  #start(key: string, client: string, make: (dropped: AbortSignal) => Promise<V>): UnderWay<V> {
    const dropped = new AbortController();
    const { signal } = dropped;
    const made = this.#turns.run({ client, signal }, () => make(signal));
    const work: UnderWay<V> = { made, askers: 0, dropped };
    this.#underWay.set(key, work);
    const done = () => this.#forget(key, work);
    made
      .then(
        (value) => this.#kept.set(key, value),
        () => undefined,
      )
      .finally(done);
    return work;
  }

  #wait(key: string, work: UnderWay<V>, signal: AbortSignal): Promise<V> {
    work.askers++;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal.reason as Error);
        if (--work.askers > 0) return;
        this.#forget(key, work);
        work.dropped.abort(signal.reason);
      };
      signal.addEventListener("abort", leave, { once: true });
      work.made.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
    });
  }

  /** Whoever asks from now on does not join work that is over or dropped. */
  #forget(key: string, work: UnderWay<V>): void {
    if (this.#underWay.get(key) === work) this.#underWay.delete(key);
  }
}
