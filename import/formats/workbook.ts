import { LeftOutList } from "../left-out.ts";
import { Refusal } from "../refusal.ts";
import type { OpenedTable } from "./opened-table.ts";
import { tableOfRows } from "./rows-source.ts";

/** Unpacked size of a workbook; more indicates a zip bomb. */
const MOST_BYTES = 400_000_000;
/** Bytes into which nothing is packed. */
const EMPTY = 2;
const TEXT = new TextDecoder("latin1");

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
      "The workbook unpacks to more than 400 MB, which is too much. Save the sheet with the relations as CSV.",
    );
  const sheets = await sheetsOf(bytes, isExcel);
  const filled = sheets
    .map(({ name: sheet, rows }) => ({ sheet, ...filledRows(rows) }))
    .filter(({ rows }) => rows.length > 1);
  if (filled.length === 0) throw new Refusal("The workbook has no sheet with more than one row.");
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
      "The workbook is damaged, protected by a password or too large. Save the sheet with the relations as CSV.",
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

/** Sums the unpacked sizes that the zip's directory states, without unpacking anything. */
function contentsOf(bytes: Uint8Array): { size: number; names: string[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let size = 0;
  const end = endOfDirectory(view);
  if (end < 0) return { size, names };
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  for (let i = 0; i < count && at + 46 <= bytes.length; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) break;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // The reader unpacks as much as the directory states, and anything if it states nothing.
    size += unpacked === 0 && packed > EMPTY ? Infinity : unpacked;
    const length = view.getUint16(at + 28, true);
    names.push(TEXT.decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { size, names };
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}
