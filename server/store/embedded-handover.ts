/** Batches that may be on their way to the asker before one of them has been taken. */
export const BATCHES_AHEAD = 8;

/** The engine's side of an answer: it gives batches, and waits while too many are not taken. */
export class Handover {
  #ahead = 0;
  #isStopped = false;
  #wake: (() => void) | undefined;

  /** The asker wants no more. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Counts a batch that was given; resolves when the next may be. */
  async given(): Promise<void> {
    this.#ahead++;
    while (this.#ahead >= BATCHES_AHEAD && !this.#isStopped)
      await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  /** The asker has taken a batch. */
  taken(): void {
    this.#ahead--;
    this.#wake?.();
  }

  stop(): void {
    this.#isStopped = true;
    this.#wake?.();
  }
}
