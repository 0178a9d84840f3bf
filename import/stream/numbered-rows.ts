import type { RowBatch } from "./row-stream.ts";

/**
 * Rows as numbers of their cells in a dictionary, one after the other: for each its line, from 1,
 * the number of its cells, and them.
 */
export type NumberedRows = Int32Array;

/** Returns rows with the texts of their cells; the arrays are the caller's to change. */
export function rowsOfNumbers(numbers: NumberedRows, texts: readonly string[]): RowBatch {
  const [rows, lines, starts]: [string[][], number[], number[]] = [[], [], []];
  for (let at = 0; at < numbers.length;) {
    lines.push(numbers[at++] ?? 0);
    const width = numbers[at++] ?? 0;
    starts.push(at);
    const cells: string[] = [];
    for (const end = at + width; at < end; at++) cells.push(texts[numbers[at] ?? 0] ?? "");
    rows.push(cells);
  }
  return { rows, lines, numbered: { numbers, starts } };
}
