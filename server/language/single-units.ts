/**
 * Private-use characters, which do not occur in texts and which the grammar accepts like any other.
 */
const HIGH = 0xe000;
const LOW = 0xe400;
const MASK = 0x3ff;

/**
 * Replaces each character of two UTF-16 code units by two private-use characters. The language
 * support counts code points, and its semantic checker computes wrong positions for such
 * characters; with the replacement offsets agree everywhere, and different texts stay different.
 */
export function inSingleUnits(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, (pair) =>
    String.fromCharCode(HIGH + (pair.charCodeAt(0) & MASK), LOW + (pair.charCodeAt(1) & MASK)),
  );
}

/** Reverses `inSingleUnits` in a text or message. */
export function restored(text: string): string {
  return text.replace(/[\ue000-\ue3ff][\ue400-\ue7ff]/g, (two) =>
    String.fromCharCode(0xd800 + (two.charCodeAt(0) & MASK), 0xdc00 + (two.charCodeAt(1) & MASK)),
  );
}
