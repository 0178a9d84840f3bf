/** Spreads numbers that lie close together; the golden ratio of 2^32. */
const SPREAD = 2654435769;

/** Finds rows by a number of theirs, in eight to sixteen bytes a row. The numbers are not kept. */
export class NumberIndex {
  readonly #rows: Int32Array;
  readonly #mask: number;

  /** @param numberOf the number of a row; several rows may have the same */
  constructor(length: number, numberOf: (row: number) => number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, length) * 2));
    this.#mask = size - 1;
    this.#rows = new Int32Array(size).fill(-1);
    for (let row = 0; row < length; row++) {
      let at = this.#begin(numberOf(row));
      while (this.#rows[at] !== -1) at = (at + 1) & this.#mask;
      this.#rows[at] = row;
    }
  }

  /**
   * Returns the first row that passes a test, which no row with another number passes; -1 for none.
   */
  find(number: number, passes: (row: number) => boolean): number {
    for (let at = this.#begin(number); ; at = (at + 1) & this.#mask) {
      const row = this.#rows[at] ?? -1;
      if (row === -1 || passes(row)) return row;
    }
  }

  #begin(number: number): number {
    return (Math.imul((number % 2 ** 32) | 0, SPREAD) >>> 4) & this.#mask;
  }
}
