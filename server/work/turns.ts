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
  readonly #slots = new Map<string, number>();
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
    this.#acquire(client);
    try {
      await this.#turn(client, signal);
      try {
        return await work();
      } finally {
        this.#running--;
        this.#next();
      }
    } finally {
      this.#release(client);
    }
  }

  #acquire(client: string): void {
    const { name, waiting, perClient, retryAfter } = this.#options;
    const slots = this.#slots.get(client) ?? 0;
    if (slots >= perClient)
      throw new TooMany(`${perClient} ${name} are being made for this client already`, retryAfter);
    if (this.#queue.size >= waiting)
      throw new Unavailable(`${waiting} ${name} are waiting to be made already`, { retryAfter });
    this.#slots.set(client, slots + 1);
  }

  #release(client: string): void {
    const slots = (this.#slots.get(client) ?? 1) - 1;
    if (slots === 0) this.#slots.delete(client);
    else this.#slots.set(client, slots);
  }

  #turn(client: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = () => {
        this.#queue.remove(client, waiting);
        reject(signal.reason as Error);
      };
      const waiting: Waiting = {
        start: () => {
          signal.removeEventListener("abort", abort);
          resolve();
        },
      };
      signal.addEventListener("abort", abort, { once: true });
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
