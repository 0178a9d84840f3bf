import { xmlEscaped } from "../model/text/xml-text.ts";

const ROOM = 1 << 18;
const LONGEST_NUMBER = 32;
const [ZERO, DOT, MINUS] = [48, 46, 45];
/** Whole numbers beyond this are left to the engine to write. */
const MOST_TENTHS = 1e9;
/** Marks the characters of ASCII that need no escape in XML. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 32 && code < 127 && !'&<>"'.includes(String.fromCharCode(code)) ? 1 : 0,
);

const encoder = new TextEncoder();

/**
 * Writes a file as bytes of UTF-8. A picture is thousands of short pieces and numbers: as strings
 * they would all be made, joined and collected again.
 */
export class SvgPen {
  #bytes = new Uint8Array(ROOM);
  #end = 0;

  /** Text of ASCII alone, as it is. */
  raw(text: string): this {
    const bytes = this.#room(text.length);
    let end = this.#end;
    for (let i = 0; i < text.length; i += 1) bytes[end++] = text.charCodeAt(i);
    this.#end = end;
    return this;
  }

  /** Writes any text, escaped for tags and quotes. */
  text(text: string): this {
    const bytes = this.#room(text.length);
    let end = this.#end;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (PLAIN[code] !== 1) return this.copy(encoder.encode(xmlEscaped(text)));
      bytes[end++] = code;
    }
    this.#end = end;
    return this;
  }

  /** Returns a length to a tenth of a px, as fine as anybody sees. */
  px(length: number): this {
    const tenths = Math.round(length * 10);
    const size = tenths < 0 ? -tenths : tenths;
    if (!(size < MOST_TENTHS)) return this.raw(String(tenths / 10));
    const bytes = this.#room(LONGEST_NUMBER);
    if (tenths < 0) bytes[this.#end++] = MINUS;
    const whole = (size / 10) | 0;
    const tenth = size - 10 * whole;
    let digits = 1;
    for (let reach = 10; reach <= whole; reach *= 10) digits += 1;
    let rest = whole;
    for (let at = this.#end + digits - 1; at >= this.#end; at -= 1) {
      const left = (rest / 10) | 0;
      bytes[at] = ZERO + rest - 10 * left;
      rest = left;
    }
    this.#end += digits;
    if (tenth === 0) return this;
    bytes[this.#end++] = DOT;
    bytes[this.#end++] = ZERO + tenth;
    return this;
  }

  /** Returns a share of one to a hundredth. */
  share(value: number): this {
    return this.raw(String(Math.round(value * 100) / 100));
  }

  /** Bytes that were written before. */
  copy(written: Uint8Array): this {
    this.#room(written.length).set(written, this.#end);
    this.#end += written.length;
    return this;
  }

  /** Everything that was written. */
  file(): Uint8Array {
    return this.#bytes.slice(0, this.#end);
  }

  /** Returns the bytes, with room for so many more. */
  #room(more: number): Uint8Array {
    if (this.#end + more > this.#bytes.length) {
      const larger = new Uint8Array(2 * (this.#end + more));
      larger.set(this.#bytes.subarray(0, this.#end));
      this.#bytes = larger;
    }
    return this.#bytes;
  }
}
