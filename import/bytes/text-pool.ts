import { enlarged } from "./enlarged.ts";

/** A text with the place of its bytes, so that it is not encoded for each of its uses. */
export interface PooledText {
  readonly text: string;
  readonly pool: TextPool;
  /** Its UTF-8 in the bytes of the pool. */
  readonly start: number;
  readonly end: number;
}

const FIRST_SIZE = 1 << 12;
const encoder = new TextEncoder();

/**
 * Keeps the bytes of texts side by side. A million rows name thousands of actors in any order, and
 * an array for each would be several places of memory to wait for.
 */
export class TextPool {
  bytes = new Uint8Array(FIRST_SIZE);
  #length = 0;

  add(text: string): PooledText {
    const start = this.#length;
    // No unit of UTF-16 takes more than three bytes.
    const most = text.length * 3;
    if (start + most > this.bytes.length) this.bytes = enlarged(this.bytes, most);
    this.#length += encoder.encodeInto(text, this.bytes.subarray(start)).written;
    return { text, pool: this, start, end: this.#length };
  }
}
