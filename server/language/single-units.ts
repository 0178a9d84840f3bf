/** Private characters: nobody's text has them, and the grammar takes them where it takes any. */
const HIGH = 0xe000;
const LOW = 0xe400;
const MASK = 0x3ff;

/**
 * The language support counts code points, and its semantic checker loses its way in a text with
 * characters of two UTF-16 code units. So each is given to it as two private characters: offsets
 * are then the same everywhere, and different texts stay different.
 */
export function inSingleUnits(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, (pair) =>
    String.fromCharCode(HIGH + (pair.charCodeAt(0) & MASK), LOW + (pair.charCodeAt(1) & MASK)),
  );
}

/** The text or message as it was before. */
export function restored(text: string): string {
  return text.replace(/[\ue000-\ue3ff][\ue400-\ue7ff]/g, (two) =>
    String.fromCharCode(0xd800 + (two.charCodeAt(0) & MASK), 0xdc00 + (two.charCodeAt(1) & MASK)),
  );
}
