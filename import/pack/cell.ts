import { guarded } from "../../domain/formula-guard.ts";

const QUOTED = /[",\r\n]|^\s|\s$/;
/** A number with a sign is no formula, and stays one for whoever reads it. */
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/**
 * Writes a cell of a CSV that no spreadsheet runs as a formula: an apostrophe stands before, which
 * readers take away.
 */
export function safeCell(text: string): string {
  const safe = NUMBER.test(text) ? text : guarded(text);
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes a row of a CSV. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(safeCell).join(",")}\n`;
}
