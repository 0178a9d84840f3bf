import type { PooledText } from "./text-pool.ts";

/**
 * Makes a number of 53 bits of texts, the same everywhere (cyrb53, public domain): begun with
 * `restart`, and grown text by text without joining them. Ids in packs are made of it, so it never
 * changes.
 */
export class TextHash {
  #a = 0xdeadbeef | 0;
  #b = 0x41c6ce57;
  #startA = this.#a;
  #startB = this.#b;

  /** Adds a text. */
  text(text: string): void {
    let a = this.#a;
    let b = this.#b;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    this.#end(a, b);
  }

  /** Adds a text that is encoded already. */
  pooled({ text, pool, start, end }: PooledText): void {
    if (end - start !== text.length) {
      this.text(text);
      return;
    }
    // It is ASCII, and the characters of a text take several times as long to get at.
    let a = this.#a;
    let b = this.#b;
    const { bytes } = pool;
    for (let i = start; i < end; i++) {
      const code = bytes[i] ?? 0;
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    this.#end(a, b);
  }

  /** Takes the texts so far for the beginning of every following number. */
  keep(): void {
    this.#startA = this.#a;
    this.#startB = this.#b;
  }

  /** Begins another number. */
  restart(): void {
    this.#a = this.#startA;
    this.#b = this.#startB;
  }

  /** The number of the texts so far, above 0. */
  get value(): number {
    let a = this.#a;
    let b = this.#b;
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return 4294967296 * (2097151 & b) + (a >>> 0) || 1;
  }

  /** The end of a text counts, or "ab" and "c" would be "a" and "bc". */
  #end(a: number, b: number): void {
    this.#a = Math.imul(a ^ 0x1f, 2654435761);
    this.#b = Math.imul(b ^ 0x1f, 1597334677);
  }
}

/** Returns a number of 53 bits made of a text, above 0. */
export function hashOf(text: string): number {
  const hash = new TextHash();
  hash.text(text);
  return hash.value;
}
