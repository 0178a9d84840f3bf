/** Work that waits, served by client in turn, so that many pieces of one delay another's by one. */
export class FairQueue<T> {
  /** In the order of turns: who was served goes to the end. */
  readonly #lines = new Map<string, T[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Pieces of one client that wait. */
  waiting(client: string): number {
    return this.#lines.get(client)?.length ?? 0;
  }

  push(client: string, item: T): void {
    const line = this.#lines.get(client);
    if (line) line.push(item);
    else this.#lines.set(client, [item]);
    this.#size++;
  }

  /** Takes out the next piece of the client whose turn it is; undefined when nothing waits. */
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

  /** Takes out a piece that nobody waits for any more; false when it does not wait. */
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
