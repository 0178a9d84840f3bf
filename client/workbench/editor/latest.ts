/** Lets one question at a time be under way: a newer one takes the older one's signal away. */
export class Latest {
  #current: AbortController | undefined;

  /** Returns a signal for a new question; the one before is aborted. */
  next(): AbortSignal {
    this.cancel();
    this.#current = new AbortController();
    return this.#current.signal;
  }

  cancel(): void {
    this.#current?.abort();
    this.#current = undefined;
  }
}
