import type { CellDictionary } from "../bytes/cell-dictionary.ts";
import { enlarged } from "../bytes/enlarged.ts";
import type { NumberedRows } from "./numbered-rows.ts";

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
/** Bytes of a row; with more the text is no table without quotes. */
const LONGEST_ROW = 1 << 20;
const FIRST_SIZE = 1 << 16;
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/**
 * Reads the rows of a table without quotation marks from its bytes; as long as there are none, a row
 * ends at a line end and a cell at a delimiter.
 */
export class PlainRows {
  /** The bytes of the row that has begun. */
  #rest = new Uint8Array(0);
  #line = 1;
  #toSkip: number;
  /** True if a carriage return has ended the last row, to which a line feed belongs. */
  #afterReturn = false;
  #numbers = new Int32Array(FIRST_SIZE);
  #length = 0;

  /**
   * @param delimiter its byte
   * @param skipped number of lines above the table
   */
  constructor(
    private readonly delimiter: number,
    skipped: number,
    private readonly cells: CellDictionary,
  ) {
    this.#toSkip = skipped;
  }

  /**
   * Returns the rows that end in the next bytes, without blank ones; null if these have to be read
   * as text, from `rest` on.
   */
  push(chunk: Uint8Array): NumberedRows | null {
    const bytes = this.#rest.length === 0 ? chunk : joined(this.#rest, chunk);
    if (bytes.includes(QUOTE) || this.cells.isFull) {
      this.#rest = bytes.slice(this.#afterReturn && bytes[0] === LINE_FEED ? 1 : 0);
      return null;
    }
    this.#length = 0;
    const end = this.#read(bytes);
    this.#rest = bytes.slice(end);
    return this.#rest.length > LONGEST_ROW ? null : this.#taken();
  }

  /** Returns the last row, which no line end follows. */
  end(): NumberedRows {
    this.#length = 0;
    if (this.#rest.length > 0) this.#read(joined(this.#rest, Uint8Array.of(LINE_FEED)));
    this.#rest = new Uint8Array(0);
    return this.#taken();
  }

  /** The part that is to be read as text: its bytes, their line, and the lines to leave out. */
  get rest(): { bytes: Uint8Array; line: number; skipped: number } {
    return { bytes: this.#rest, line: this.#line, skipped: this.#toSkip };
  }

  /** Reads whole rows; returns the place where the one begins that has not ended. */
  #read(bytes: Uint8Array): number {
    const { delimiter, cells } = this;
    let row = 0;
    let cell = 0;
    let hash = SEED;
    let header = this.#begin();
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte !== delimiter && byte !== LINE_FEED && byte !== RETURN) {
        hash = Math.imul(hash ^ byte, PRIME);
        continue;
      }
      if (byte === LINE_FEED && this.#afterReturn && at === row) {
        this.#afterReturn = false;
        row = cell = at + 1;
        continue;
      }
      this.#put(cells.numberOf(bytes, cell, at, hash));
      cell = at + 1;
      hash = SEED;
      if (byte === delimiter) continue;
      this.#finish(header);
      this.#afterReturn = byte === RETURN;
      row = at + 1;
      header = this.#begin();
    }
    this.#length = header;
    return row;
  }

  /** Begins a row; returns its place among the numbers. */
  #begin(): number {
    const header = this.#length;
    this.#put(this.#line);
    this.#put(0);
    return header;
  }

  /** Ends a row; one that is blank, or above the table, is taken away. */
  #finish(header: number): void {
    const first = header + 2;
    this.#line += 1;
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else
      for (let at = first; at < this.#length; at++)
        if (this.cells.texts[this.#numbers[at] ?? 0] !== "") {
          this.#numbers[header + 1] = this.#length - first;
          return;
        }
    this.#length = header;
  }

  #put(number: number): void {
    if (this.#length === this.#numbers.length) this.#numbers = enlarged(this.#numbers);
    this.#numbers[this.#length++] = number;
  }

  #taken(): NumberedRows {
    return this.#numbers.slice(0, this.#length);
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
