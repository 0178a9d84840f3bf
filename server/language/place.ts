/** A stretch of a text, in UTF-16 code units from 0: its first character, and behind its last one. */
export interface Span {
  start: number;
  end: number;
}

/** Where something stands in a text, for a reader. */
export interface Place {
  /** From 1; the column in UTF-16 code units. */
  line: number;
  column: number;
  offset: number;
  end: number;
}

/** Line and column of a stretch of text. */
export function placeOf(text: string, { start, end }: Span): Place {
  const before = text.slice(0, start).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { line: before.length, column, offset: start, end };
}
