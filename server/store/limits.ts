import { StoreError, type RunOptions } from "./port.ts";

/**
 * The limits that end one statement from outside: its time limit and its
 * AbortSignal. Whichever comes first is the reason; later ones change nothing.
 */
export class Limits {
  #reason: StoreError | undefined;
  readonly #listeners = new Set<(reason: StoreError) => void>();
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #signal: AbortSignal | undefined;

  constructor({ timeoutMs, signal }: Pick<RunOptions, "timeoutMs" | "signal">) {
    this.#signal = signal;
    if (timeoutMs !== undefined) {
      const late = `the statement took longer than ${timeoutMs} ms`;
      this.#timer = setTimeout(() => this.end(new StoreError("timeout", late)), timeoutMs);
    }
    if (signal?.aborted) this.#abort();
    else signal?.addEventListener("abort", this.#abort, { once: true });
  }

  /** Why the statement was ended; undefined while it may run. */
  get reason(): StoreError | undefined {
    return this.#reason;
  }

  /** @throws StoreError when the statement was ended. */
  throwIfEnded(): void {
    if (this.#reason) throw this.#reason;
  }

  /** Ends the statement for a reason of the store's own. */
  end(reason: StoreError): void {
    if (this.#reason) return;
    this.#reason = reason;
    this.dispose();
    for (const listener of this.#listeners) listener(reason);
    this.#listeners.clear();
  }

  /** Calls back when the statement is ended, at once if it is already. */
  onEnd(listener: (reason: StoreError) => void): void {
    if (this.#reason) listener(this.#reason);
    else this.#listeners.add(listener);
  }

  /** The promise's outcome, or a rejection with the reason if that comes first. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.onEnd(reject);
      const settle = () => {
        this.#listeners.delete(reject);
        resolve(promise);
      };
      promise.then(settle, settle);
    });
  }

  /** Lets go of the timer and the signal once the statement is over. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener("abort", this.#abort);
  }

  readonly #abort = (): void => {
    this.end(new StoreError("cancelled", "the statement was cancelled"));
  };
}

/**
 * Returns the value of a promise within a time; rejects with StoreError `timeout` when that is
 * over.
 */
export async function limited<T>(timeoutMs: number, work: () => Promise<T>): Promise<T> {
  const limits = new Limits({ timeoutMs });
  try {
    return await limits.race(work());
  } finally {
    limits.dispose();
  }
}
