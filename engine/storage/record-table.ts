/** Places of a chunk. */
const CHUNK = 1024;

interface Chunk<T> {
  readonly places: (T | undefined)[];
  size: number;
}

/**
 * Entities by their ids, which are given in ascending order. A map would take five times as much
 * memory for them; chunks in which nothing is left are let go, for ids are never given again.
 */
export class RecordTable<T extends { readonly id: number }> {
  readonly #chunks = new Map<number, Chunk<T>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(record: T): void {
    const number = Math.floor(record.id / CHUNK);
    let chunk = this.#chunks.get(number);
    if (!chunk) this.#chunks.set(number, (chunk = { places: new Array<T>(CHUNK), size: 0 }));
    const place = record.id % CHUNK;
    if (chunk.places[place] === undefined) {
      chunk.size++;
      this.#size++;
    }
    chunk.places[place] = record;
  }

  delete({ id }: T): void {
    const number = Math.floor(id / CHUNK);
    const chunk = this.#chunks.get(number);
    if (chunk?.places[id % CHUNK] === undefined) return;
    chunk.places[id % CHUNK] = undefined;
    this.#size--;
    if (--chunk.size === 0) this.#chunks.delete(number);
  }

  /** All records in the order of their ids; those that are added meanwhile may come too. */
  [Symbol.iterator](): Iterator<T, undefined> {
    return new Records(this.#chunks.values());
  }
}

/** Written out: a generator takes twice as long for each record of a scan. */
class Records<T> implements Iterator<T, undefined> {
  #places: readonly (T | undefined)[] = [];
  #next = 0;

  constructor(private readonly chunks: Iterator<Chunk<T>>) {}

  next(): IteratorResult<T, undefined> {
    for (;;) {
      while (this.#next < this.#places.length) {
        const value = this.#places[this.#next++];
        if (value !== undefined) return { value, done: false };
      }
      const chunk = this.chunks.next();
      if (chunk.done) return { value: undefined, done: true };
      this.#places = chunk.value.places;
      this.#next = 0;
    }
  }
}
