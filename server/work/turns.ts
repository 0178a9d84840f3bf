import { TooMany, Unavailable } from "../errors.ts";
import { FairQueue } from "../thread/fair-queue.ts";
import type { Asker } from "./asker.ts";

export interface TurnsOptions {
  /** The kind of results, for messages: "pictures". */
  name: string;
  /** Maximum number of tasks that run at the same time. */
  running: number;
  /** Maximum number of queued tasks in total. */
  waiting: number;
  /** Maximum number of tasks of one client, queued and running. */
  perClient: number;
  /** Seconds after which a rejected client may retry. */
  retryAfter: number;
}

interface Waiting {
  start: () => void;
}

/**
 * Limits how many tasks run and how many are queued. Clients take turns, so that a client with many
 * tasks delays itself rather than others. A task is removed if its caller leaves.
 */
export class Turns {
  readonly #options: TurnsOptions;
  readonly #queue = new FairQueue<Waiting>();
  readonly #places = new Map<string, number>();
  #running = 0;

  constructor(options: TurnsOptions) {
    this.#options = options;
  }

  /**
   * Runs a task in its turn. Rejects with TooMany or Unavailable, both with a retry time, if the
   * queue is full; with the reason of the signal if it aborts first; or as the task does.
   */
  async run<T>({ client, signal }: Asker, work: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    this.#enter(client);
    try {
      await this.#turn(client, signal);
      try {
        return await work();
      } finally {
        this.#running--;
        this.#next();
      }
    } finally {
      this.#leave(client);
    }
  }

  #enter(client: string): void {
    const { name, waiting, perClient, retryAfter } = this.#options;
    const places = this.#places.get(client) ?? 0;
    if (places >= perClient)
      throw new TooMany(`${perClient} ${name} are being made for this client already`, retryAfter);
    if (this.#queue.size >= waiting)
      throw new Unavailable(`${waiting} ${name} are waiting to be made already`, { retryAfter });
    this.#places.set(client, places + 1);
  }

  #leave(client: string): void {
    const places = (this.#places.get(client) ?? 1) - 1;
    if (places === 0) this.#places.delete(client);
    else this.#places.set(client, places);
  }

  #turn(client: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        this.#queue.remove(client, waiting);
        reject(signal.reason as Error);
      };
      const waiting: Waiting = {
        start: () => {
          signal.removeEventListener("abort", giveUp);
          resolve();
        },
      };
      signal.addEventListener("abort", giveUp, { once: true });
      this.#queue.push(client, waiting);
      this.#next();
    });
  }

  #next(): void {
    while (this.#running < this.#options.running) {
      const waiting = this.#queue.next();
      if (!waiting) return;
      this.#running++;
      waiting.start();
    }
  }
}
