/** The one place of a writer: whoever writes waits until those before it have left it. */
export class WriterPlace {
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;

  /** Calls back when the place is free for the caller; at once if it is. Gives what takes the wish back. */
  take(granted: () => void): () => void {
    if (!this.#isTaken) {
      this.#isTaken = true;
      granted();
      return () => undefined;
    }
    this.#waiting.push(granted);
    return () => {
      const at = this.#waiting.indexOf(granted);
      if (at >= 0) this.#waiting.splice(at, 1);
    };
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#isTaken = false;
  }
}
