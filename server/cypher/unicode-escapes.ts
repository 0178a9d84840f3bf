const ESCAPE = /\\u([0-9a-f]{4})/gi;
/** Characters by which an escape is longer than what it stands for. */
const LONGER = 5;

/** A text whose Unicode escapes are read, and where each of its characters stood before. */
export interface Decoded {
  text: string;
  origin: (offset: number) => number;
}

/** Cypher 5 reads Unicode escapes before anything else, even `\u0027` inside quotes. */
export function decodeEscapes(text: string): Decoded {
  const places = [...text.matchAll(ESCAPE)].map(({ index }) => index);
  return {
    text: text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    origin: (offset) => places.reduce((at, place) => (place < at ? at + LONGER : at), offset),
  };
}
