import { deferred, type Deferred } from "./deferred.ts";

/** The asker's side of an answer: batches of rows as they come in. */
export class EngineRows {
  readonly #batches: unknown[][][] = [];
  readonly #taken: () => void;
  #hasEnded = false;
  #failure: Error | undefined;
  #waiting: Deferred<void> | undefined;

  /** `taken` is called for every batch that was taken. */
  constructor(taken: () => void) {
    this.#taken = taken;
  }

  /** Batches that wait to be taken. */
  get waiting(): number {
    return this.#batches.length;
  }

  give(batch: unknown[][]): void {
    if (this.#hasEnded || batch.length === 0) return;
    this.#batches.push(batch);
    this.#waiting?.resolve();
  }

  /** No more rows come; `failure`: because of this. */
  end(failure?: Error): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#failure = failure;
    this.#waiting?.resolve();
  }

  /** The next batch, if it is there already. */
  take(): unknown[][] | undefined {
    const batch = this.#batches.shift();
    if (batch) this.#taken();
    return batch;
  }

  /** Resolves when there is a row to take, or none will come. Rejects with what ended the answer early. */
  async arrival(): Promise<void> {
    while (this.#batches.length === 0 && !this.#hasEnded) {
      this.#waiting = deferred();
      await this.#waiting.promise;
    }
    if (this.#batches.length === 0 && this.#failure !== undefined) throw this.#failure;
  }

  /** Lets go of what waits: nobody takes it any more. */
  drop(): void {
    this.#batches.length = 0;
    this.end();
  }
}
