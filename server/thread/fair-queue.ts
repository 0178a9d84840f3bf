/** A queue that serves clients in turn, so that many items of one delay another's by only one. */
export class FairQueue<T> {
  /** In the order of turns; a client that was served moves to the end. */
  readonly #lines = new Map<string, T[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Returns the number of queued items of a client. */
  waiting(client: string): number {
    return this.#lines.get(client)?.length ?? 0;
  }

  push(client: string, item: T): void {
    const line = this.#lines.get(client);
    if (line) line.push(item);
    else this.#lines.set(client, [item]);
    this.#size++;
  }

  /**
   * Removes and returns the next item of the client whose turn it is; undefined if the queue is
   * empty.
   */
  next(): T | undefined {
    const [turn] = this.#lines;
    if (!turn) return undefined;
    const [client, line] = turn;
    const item = line.shift();
    this.#lines.delete(client);
    if (line.length > 0) this.#lines.set(client, line);
    this.#size--;
    return item;
  }

  /** Removes an item that is no longer needed; returns false if it is not queued. */
  remove(client: string, item: T): boolean {
    const line = this.#lines.get(client);
    const at = line?.indexOf(item) ?? -1;
    if (!line || at < 0) return false;
    line.splice(at, 1);
    if (line.length === 0) this.#lines.delete(client);
    this.#size--;
    return true;
  }
}
