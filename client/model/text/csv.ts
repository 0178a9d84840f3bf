import { stringify, type Options } from "csv-stringify/browser/esm/sync";

/** A spreadsheet takes this for the beginning of a formula, behind any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text for a cell that no spreadsheet runs: an apostrophe stands before what it would run, and
 * before what looks as if one had been put there. Taking one away gives the text again.
 */
export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Rows as CSV for spreadsheets; numbers and what `cast` turns into text stay as they are. */
export function csvText(rows: Iterable<unknown>, options: Options): string {
  const cast = { boolean: String, string: safeCell, ...options.cast };
  return stringify([...rows], { ...options, cast });
}
