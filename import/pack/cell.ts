/** A spreadsheet takes this for the beginning of a formula, behind any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const QUOTED = /[",\r\n]|^\s|\s$/;

/** Writes a cell of a CSV as it is. */
export function csvCell(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes a cell of a CSV that no spreadsheet runs as a formula: an apostrophe stands before, which
 * readers take away.
 */
export function safeCell(text: string): string {
  return csvCell(FORMULA.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text);
}

/** Writes a row of a CSV. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(safeCell).join(",")}\n`;
}
