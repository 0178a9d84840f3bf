import { msg } from "../../domain/message.ts";
import { LeftOutList } from "../left-out.ts";
import { Refusal } from "../refusal.ts";
import { entriesOf } from "../zip/directory.ts";
import type { OpenedTable } from "./opened-table.ts";
import { tableOfRows } from "./rows-source.ts";

/** Unpacked size of a workbook; more indicates a zip bomb. */
const MOST_BYTES = 400_000_000;
/** Bytes into which nothing is packed. */
const EMPTY = 2;

/**
 * Opens the sheets of an Excel or OpenDocument workbook, one table each; empty sheets are left out.
 * Formulas are not run: a cell has the value that was saved with it.
 *
 * @returns null if the zip is no workbook
 * @throws Refusal if it is too large or cannot be read
 */
export async function tablesInWorkbook(
  name: string,
  bytes: Uint8Array,
): Promise<OpenedTable[] | null> {
  const { size, names } = contentsOf(bytes);
  const isExcel = names.includes("xl/workbook.xml") || names.includes("xl/workbook.bin");
  const isOpenDocument = names.includes("content.xml") && names.includes("mimetype");
  if (!isExcel && !isOpenDocument) return null;
  if (size > MOST_BYTES)
    throw new Refusal(
      msg(
        "The workbook unpacks to more than 400 MB, which is too much. Save the sheet with the relations as CSV.",
      ),
    );
  const sheets = await sheetsOf(bytes, isExcel);
  const filled = sheets
    .map(({ name: sheet, rows }) => ({ sheet, ...filledRows(rows) }))
    .filter(({ rows }) => rows.length > 1);
  if (filled.length === 0)
    throw new Refusal(msg("The workbook has no sheet with more than one row."));
  return filled.map(({ sheet, rows, lines }) => ({
    source: tableOfRows(filled.length > 1 ? `${name}, ${sheet}` : name, rows, lines),
    mapping: null,
    title: "",
    leftOut: new LeftOutList(),
  }));
}

async function sheetsOf(bytes: Uint8Array, isExcel: boolean) {
  try {
    const workbook = isExcel
      ? await (await import("hucre/xlsx")).readXlsx(bytes)
      : await (await import("hucre/ods")).readOds(bytes);
    return workbook.sheets;
  } catch (error) {
    throw new Refusal(
      msg(
        "The workbook is damaged, protected by a password or too large. Save the sheet with the relations as CSV.",
      ),
      { cause: error },
    );
  }
}

function filledRows(all: readonly (readonly unknown[])[]): { rows: string[][]; lines: number[] } {
  const rows: string[][] = [];
  const lines: number[] = [];
  all.forEach((cells, i) => {
    const texts = cells.map(textOf);
    const end = texts.findLastIndex((text) => text !== "");
    if (end < 0) return;
    rows.push(texts.slice(0, end + 1));
    lines.push(i + 1);
  });
  return { rows, lines };
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) {
    const text = cell.toISOString();
    return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
  }
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}

/** Sums the unpacked sizes that a zip states, and lists its names. */
function contentsOf(bytes: Uint8Array): { size: number; names: string[] } {
  const entries = entriesOf(bytes);
  return {
    // The reader unpacks as much as the directory states, and anything if it states nothing.
    size: entries.reduce(
      (sum, { packed, size }) => sum + (size === 0 && packed > EMPTY ? Infinity : size),
      0,
    ),
    names: entries.map(({ name }) => name),
  };
}
