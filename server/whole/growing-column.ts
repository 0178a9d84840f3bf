type Numbers = Int8Array | Uint8Array | Int32Array | Float64Array;

/** Numbers in one part; a power of two. Parts spare the copies that longer and longer arrays need. */
const PART_BITS = 16;
const PART = 2 ** PART_BITS;

/** A column of numbers whose length is not known before it is read. */
export class GrowingColumn<T extends Numbers> {
  #parts: T[] = [];
  #last: T | undefined;
  #length = 0;

  constructor(private readonly make: new (length: number) => T) {}

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    const place = this.#length++ & (PART - 1);
    if (place === 0) this.#parts.push((this.#last = new this.make(PART)));
    if (this.#last) this.#last[place] = number;
  }

  at(row: number): number {
    return this.#parts[row >>> PART_BITS]?.[row & (PART - 1)] ?? 0;
  }

  /** Replaces the numbers from a row on by what is made of each. */
  change(from: number, of: (number: number) => number): void {
    for (let row = from; row < this.#length; row++) {
      const part = this.#parts[Math.floor(row / PART)];
      if (part) part[row % PART] = of(part[row % PART] ?? 0);
    }
  }

  /** Returns the numbers in one array. */
  whole(): T {
    const whole = new this.make(this.#length);
    this.#parts.forEach((part, i) => {
      const rest = Math.min(PART, this.#length - i * PART);
      whole.set(part.subarray(0, rest), i * PART);
    });
    return whole;
  }

  /** Returns the numbers in the order of rows, and lets go of its own: both at once may be large. */
  moved(rows: Uint32Array): T {
    const ordered = new this.make(rows.length);
    for (let i = 0; i < rows.length; i++) ordered[i] = this.at(rows[i] ?? 0);
    this.#parts = [];
    this.#last = undefined;
    this.#length = 0;
    return ordered;
  }
}
