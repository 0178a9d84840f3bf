/** A binary heap of whole numbers by a key; of equal keys the order is that of the pushes and pops. */
export class MinHeap {
  readonly #items: number[] = [];
  readonly #keys: number[] = [];

  push(item: number, key: number): void {
    let at = this.#items.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#keys[above]! <= key) break;
      this.#put(at, this.#items[above]!, this.#keys[above]!);
      at = above;
    }
    this.#put(at, item, key);
  }

  /** Removes and returns the item with the least key; -1 if there is none. */
  pop(): number {
    if (this.#items.length === 0) return -1;
    const first = this.#items[0]!;
    const item = this.#items.pop()!;
    const key = this.#keys.pop()!;
    const size = this.#items.length;
    if (size === 0) return first;
    let at = 0;
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && this.#keys[below + 1]! < this.#keys[below]!) below++;
      if (this.#keys[below]! >= key) break;
      this.#put(at, this.#items[below]!, this.#keys[below]!);
      at = below;
    }
    this.#put(at, item, key);
    return first;
  }

  #put(at: number, item: number, key: number): void {
    this.#items[at] = item;
    this.#keys[at] = key;
  }
}
