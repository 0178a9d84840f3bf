/** A range of a text in UTF-16 code units from 0; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A position in a text, as shown to users. */
export interface Place {
  /** From 1; the column in UTF-16 code units. */
  line: number;
  column: number;
  offset: number;
  end: number;
}

/** Returns the line and column of a range of text. */
export function placeOf(text: string, { start, end }: Span): Place {
  let line = 1;
  let begins = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < start; at = text.indexOf("\n", begins)) {
    line++;
    begins = at + 1;
  }
  return { line, column: start - begins + 1, offset: start, end };
}
