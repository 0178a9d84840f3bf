import type { PooledText } from "./text-pool.ts";

const FIRST_SIZE = 1 << 18;
/** Characters up to which a loop is faster than the encoder of the platform. */
const SHORT = 24;
const encoder = new TextEncoder();

/**
 * Collects the text of a file as bytes. Joining the cells of a million rows as texts takes as long
 * as making the rows, and leaves as much garbage.
 */
export class CsvBytes {
  #bytes = new Uint8Array(FIRST_SIZE);
  #length = 0;

  /** Appends one character of ASCII. */
  code(code: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = code;
  }

  /** Appends encoded text. */
  pooled({ pool, start, end }: PooledText): void {
    if (this.#length + end - start > this.#bytes.length) this.#grow(end - start);
    const bytes = this.#bytes;
    const from = pool.bytes;
    let at = this.#length;
    for (let i = start; i < end; i++) bytes[at++] = from[i] ?? 0;
    this.#length = at;
  }

  /** Appends a text. */
  text(text: string): void {
    const { length } = text;
    // No unit of UTF-16 takes more than three bytes.
    if (this.#length + length * 3 > this.#bytes.length) this.#grow(length * 3);
    const bytes = this.#bytes;
    let at = this.#length;
    let i = 0;
    if (length <= SHORT)
      for (; i < length; i++) {
        const code = text.charCodeAt(i);
        if (code > 0x7f) break;
        bytes[at++] = code;
      }
    if (i < length)
      at += encoder.encodeInto(i === 0 ? text : text.slice(i), bytes.subarray(at)).written;
    this.#length = at;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Returns what was collected, and begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #grow(more: number): void {
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
