/** A spreadsheet takes this for the beginning of a formula, behind any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Makes a text safe for a cell of a spreadsheet: an apostrophe is put before a formula, and before
 * what looks as if one had been put there. `unguarded` gives the text again.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes away the apostrophe that `guarded` puts before a text. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
