/** A queue that serves clients in turn, so that many items of one delay another's by only one. */
export class FairQueue<T> {
  /** In the order of turns; a client that was served moves to the end. */
  readonly #queues = new Map<string, T[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Returns the number of queued items of a client. */
  waiting(client: string): number {
    return this.#queues.get(client)?.length ?? 0;
  }

  push(client: string, item: T): void {
    const queue = this.#queues.get(client);
    if (queue) queue.push(item);
    else this.#queues.set(client, [item]);
    this.#size++;
  }

  /**
   * Removes and returns the next item of the client whose turn it is; undefined if the queue is
   * empty.
   */
  next(): T | undefined {
    const [turn] = this.#queues;
    if (!turn) return undefined;
    const [client, queue] = turn;
    const item = queue.shift();
    this.#queues.delete(client);
    if (queue.length > 0) this.#queues.set(client, queue);
    this.#size--;
    return item;
  }

  /** Removes an item that is no longer needed; returns false if it is not queued. */
  remove(client: string, item: T): boolean {
    const queue = this.#queues.get(client);
    const at = queue?.indexOf(item) ?? -1;
    if (!queue || at < 0) return false;
    queue.splice(at, 1);
    if (queue.length === 0) this.#queues.delete(client);
    this.#size--;
    return true;
  }
}
