import { cellText } from "./cell-text.ts";
import { enlarged } from "./enlarged.ts";

/** Bytes of distinct cells, and their number, above which a table has no words that recur. */
const MOST_BYTES = 1 << 25;
const MOST_CELLS = 1 << 20;
const EMPTY = 0;

/**
 * Numbers the distinct cells of a table by their bytes. Most cells of a large table occurred before:
 * they become neither texts to be made, trimmed and hashed, nor garbage.
 */
export class CellDictionary {
  /** The cells by their number, trimmed and without the guard against formulas. */
  readonly texts: string[] = [""];
  /** For each place the number of a cell, or 0 for none; and the hash of its bytes. */
  #numbers = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  #bytes = new Uint8Array(1 << 16);
  /** Cell n lies in the bytes from ends[n - 1] to ends[n]. */
  #ends = new Int32Array(1 << 11);
  readonly #decoder: InstanceType<typeof TextDecoder>;

  /** @param encoding one in which the bytes below 0x80 are ASCII */
  constructor(encoding: string) {
    this.#decoder = new TextDecoder(encoding);
  }

  /** True if there are so many cells that a table is better read as text. */
  get isFull(): boolean {
    const count = this.texts.length;
    return count > MOST_CELLS || (this.#ends[count - 1] ?? 0) > MOST_BYTES;
  }

  /**
   * Returns the number of a cell, 0 for an empty one.
   *
   * @param hash any number that equal cells share
   */
  numberOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    if (start === end) return EMPTY;
    const mask = this.#numbers.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = this.#numbers[place] ?? 0;
      if (number === 0) return this.#add(bytes.subarray(start, end), hash, place);
      if (this.#hashes[place] === hash && this.#is(number, bytes, start, end)) return number;
      place = (place + 1) & mask;
    }
  }

  #is(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#ends[number - 1] ?? 0;
    if ((this.#ends[number] ?? 0) - from !== end - start) return false;
    const own = this.#bytes;
    for (let i = start, at = from; i < end; i++, at++) if (bytes[i] !== own[at]) return false;
    return true;
  }

  #add(cell: Uint8Array, hash: number, place: number): number {
    const number = this.texts.length;
    this.texts.push(cellText(this.#decoder.decode(cell)));
    const from = this.#ends[number - 1] ?? 0;
    if (from + cell.length > this.#bytes.length) this.#bytes = enlarged(this.#bytes, cell.length);
    this.#bytes.set(cell, from);
    if (number === this.#ends.length) this.#ends = enlarged(this.#ends);
    this.#ends[number] = from + cell.length;
    this.#numbers[place] = number;
    this.#hashes[place] = hash;
    if (number * 2 > this.#numbers.length) this.#spread();
    return number;
  }

  /** Doubles the places, so that a search finds its cell after a step or two. */
  #spread(): void {
    const [numbers, hashes] = [this.#numbers, this.#hashes];
    const mask = numbers.length * 2 - 1;
    this.#numbers = new Int32Array(mask + 1);
    this.#hashes = new Int32Array(mask + 1);
    for (let i = 0; i < numbers.length; i++) {
      const [number = 0, hash = 0] = [numbers[i], hashes[i]];
      if (number === 0) continue;
      let place = (hash ^ (hash >>> 15)) & mask;
      while (this.#numbers[place] !== 0) place = (place + 1) & mask;
      this.#numbers[place] = number;
      this.#hashes[place] = hash;
    }
  }
}
