import type { LeftOutList } from "../left-out.ts";
import type { TableSource } from "../stream/table-source.ts";
import { beginsMatrix, matrixIn } from "../table/matrix.ts";
import { tableOfRecords } from "./rows-source.ts";

/** Rows by which a table is taken for a matrix before all of it is read. */
const SAMPLE_ROWS = 50;

/** Returns an adjacency matrix as a table of its ties, one a row; any other table as it is. */
export async function asTies(source: TableSource, leftOut: LeftOutList): Promise<TableSource> {
  const { rows, lines } = await matrixRows(source);
  const matrix = matrixIn(rows);
  if (!matrix) return source;
  const { ties, isSymmetric, loops } = matrix;
  for (const { row, from } of loops) leftOut.add("diagonal", `line ${lines[row] ?? 0}`, from);
  // Ones only say that there is a tie.
  const isWeighted = ties.some(({ weight }) => weight !== "1");
  const records = ties.map(({ from, to, weight }) =>
    isWeighted ? [from, to, weight] : [from, to],
  );
  const names = isWeighted ? ["source", "target", "weight"] : ["source", "target"];
  const made = tableOfRecords(
    source.name,
    records,
    names,
    ties.map(({ row }) => lines[row] ?? 0),
  );
  return { ...made, isSymmetric };
}

/** Returns all rows of a table that begins as a matrix does; none of another. */
async function matrixRows(source: TableSource): Promise<{ rows: string[][]; lines: number[] }> {
  const rows: string[][] = [];
  const lines: number[] = [];
  let isBegun = false;
  for await (const batch of source.rows(-source.header.rows)) {
    for (const row of batch.rows) rows.push(row);
    for (const line of batch.lines) lines.push(line);
    if (rows.length < 2) continue;
    if (!isBegun && !beginsMatrix(rows.slice(0, SAMPLE_ROWS))) return { rows: [], lines: [] };
    // Another table that goes on is not read whole only to learn that it is no matrix.
    if (rows.length > (rows[0]?.length ?? 0) + 1) return { rows: [], lines: [] };
    isBegun = rows.length >= SAMPLE_ROWS;
  }
  return { rows, lines };
}
