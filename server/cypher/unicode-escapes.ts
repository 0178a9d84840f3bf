const ESCAPE = /\\u([0-9a-f]{4})/gi;
/** Number of characters by which an escape is longer than its character. */
const LONGER = 5;

/** A text with decoded Unicode escapes, and the mapping from its offsets to the original ones. */
export interface Decoded {
  text: string;
  origin: (offset: number) => number;
}

/**
 * Decodes Unicode escapes, which Cypher 5 does before anything else, even for `\u0027` inside
 * quotes.
 */
export function decodeEscapes(text: string): Decoded {
  const places = [...text.matchAll(ESCAPE)].map(({ index }) => index);
  return {
    text: text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    origin: (offset) => places.reduce((at, place) => (place < at ? at + LONGER : at), offset),
  };
}
