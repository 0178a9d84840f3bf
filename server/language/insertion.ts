/** A piece of text that is put in before an offset. */
export interface Insertion {
  at: number;
  text: string;
}

/** The text with every piece put in; the pieces come in the order of their places. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  let result = "";
  let from = 0;
  for (const { at, text: piece } of insertions) {
    result += text.slice(from, at) + piece;
    from = at;
  }
  return result + text.slice(from);
}

/** Where a character of the longer text stands in the shorter; what was put in stands where it was put. */
export function offsetBefore(offset: number, insertions: readonly Insertion[]): number {
  let grown = 0;
  for (const { at, text } of insertions) {
    if (offset <= at + grown) break;
    if (offset < at + grown + text.length) return at;
    grown += text.length;
  }
  return offset - grown;
}
