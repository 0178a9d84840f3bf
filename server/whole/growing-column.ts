type Numbers = Int8Array | Uint8Array | Int32Array | Float64Array;

const FIRST_LENGTH = 1024;

/** A column of numbers whose length is not known before it is read. */
export class GrowingColumn<T extends Numbers> {
  #numbers: T;
  #length = 0;

  constructor(private readonly make: new (length: number) => T) {
    this.#numbers = new make(FIRST_LENGTH);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new this.make(this.#length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length++] = number;
  }

  at(row: number): number {
    return this.#numbers[row] ?? 0;
  }

  /** Replaces the numbers from a row on by what is made of each. */
  change(from: number, of: (number: number) => number): void {
    for (let row = from; row < this.#length; row++)
      this.#numbers[row] = of(this.#numbers[row] ?? 0);
  }

  /** Returns the numbers without room for more. */
  whole(): T {
    return this.#numbers.slice(0, this.#length) as T;
  }

  /** Returns the numbers in the order of rows. */
  inOrder(rows: Uint32Array): T {
    const ordered = new this.make(rows.length);
    for (let i = 0; i < rows.length; i++) ordered[i] = this.#numbers[rows[i] ?? 0] ?? 0;
    return ordered;
  }
}
