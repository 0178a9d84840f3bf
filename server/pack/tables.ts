import { CsvError, type Info, parse } from "csv-parse/sync";
import type { z } from "zod";
import { type Fault, quoted } from "./fault.ts";

/** An unparsed row of the file, with one cell per column of the header. */
export interface Row {
  line: number;
  cells: Readonly<Record<string, string>>;
}

export interface Table {
  file: string;
  rows: Row[];
  /** Line of the first row with each id; includes rows of the wrong length. */
  lines: Map<string, number>;
  /** False if rows or ids are unknown, so that references into the table cannot be checked. */
  complete: boolean;
}

/** Values of a column that are remembered, so that a column of ids costs no second copy of all. */
const MOST_SHARED = 20_000;

const EMPTY = (file: string): Table => ({ file, rows: [], lines: new Map(), complete: false });

/**
 * Parses a CSV (RFC 4180, UTF-8, header first), and adds formal faults to `faults`: quotes,
 * columns, number of fields and duplicate ids.
 *
 * @param text the file's text, or null if there is none
 */
export function readTable(
  file: string,
  text: string | null,
  columns: readonly string[],
  faults: Fault[],
): Table {
  if (text === null) return EMPTY(file);
  const { records, complete } = parseRecords(file, text, faults);
  const [header, ...body] = records;
  if (header === undefined) {
    faults.push({ file, line: 1, field: null, found: "no header", expected: columns.join(",") });
    return EMPTY(file);
  }
  checkHeader(file, header.fields, columns, faults);
  const table = { ...EMPTY(file), complete: complete && header.fields.includes("id") };
  const columnValues = header.fields.map(() => new Map<string, string>());
  for (const { line, fields } of body) {
    const cells = Object.fromEntries(
      header.fields.map((name, i) => [name, shared(fields[i] ?? "", columnValues[i])]),
    );
    noteId(table, line, cells["id"] ?? "", faults);
    if (fields.length === header.fields.length) table.rows.push({ line, cells });
    else {
      const found = `${fields.length} field${fields.length === 1 ? "" : "s"}`;
      faults.push({ file, line, field: null, found, expected: `${header.fields.length}` });
    }
  }
  return table;
}

/**
 * Returns the text itself, or the same text of a row before: most columns repeat few values, and
 * the parser makes a copy for every row.
 */
function shared(text: string, known: Map<string, string> | undefined): string {
  const found = known?.get(text);
  if (found === undefined && known && known.size < MOST_SHARED) known.set(text, text);
  return found ?? text;
}

/** Returns the typed rows. Rows with a fault are left out, and their faults added to `faults`. */
export function typeRows<T>(table: Table, schema: z.ZodType<T>, faults: Fault[]): T[] {
  return table.rows.flatMap(({ line, cells }) => {
    const parsed = schema.safeParse(cells);
    if (parsed.success) return [parsed.data];
    const reported = new Set<string>();
    for (const { path, message } of parsed.error.issues) {
      const field = String(path[0]);
      // A missing column was reported at the header; a cell is reported only once.
      if (reported.has(field) || !(field in cells)) continue;
      reported.add(field);
      faults.push({
        file: table.file,
        line,
        field,
        found: quoted(cells[field]),
        expected: message,
      });
    }
    return [];
  });
}

interface Numbered {
  line: number;
  fields: string[];
}

function parseRecords(file: string, text: string, faults: Fault[]) {
  const records: Numbered[] = [];
  let lastLine = 0;
  try {
    // Uniform line ends make the parser's line numbers correct also within quoted cells.
    parse(text.replaceAll("\r\n", "\n"), {
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: "\n",
      on_record: (fields: string[], { lines }: Info) => {
        // The parser reports the line on which a record ends; faults name the one on which it
        // starts.
        records.push({ line: lines - fields.join("").split(/[\r\n]/).length + 1, fields });
        lastLine = lines;
        return null;
      },
    });
    return { records, complete: true };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const unclosed = error.code === "CSV_QUOTE_NOT_CLOSED";
    const line = unclosed ? lastLine + 1 : Number(error["lines"]);
    const found = unclosed ? "a quote that is never closed" : "a quote out of place";
    const expected = `cells with a quote or comma in "…", quotes inside doubled`;
    faults.push({ file, line, field: null, found, expected });
    return { records, complete: false };
  }
}

function checkHeader(
  file: string,
  header: readonly string[],
  columns: readonly string[],
  faults: Fault[],
) {
  const reported = (found: string, expected: string) =>
    faults.push({ file, line: 1, field: "header", found, expected });
  const seen = new Set<string>();
  for (const name of header) {
    if (!columns.includes(name)) reported(`unknown column ${quoted(name)}`, columns.join(","));
    else if (seen.has(name)) reported(`column ${quoted(name)} twice`, "it once");
    seen.add(name);
  }
  for (const name of columns) {
    if (!seen.has(name)) reported(`no column ${quoted(name)}`, columns.join(","));
  }
}

function noteId({ file, lines }: Table, line: number, id: string, faults: Fault[]) {
  const first = lines.get(id);
  if (first === undefined) lines.set(id, line);
  else if (id !== "") {
    const expected = `an id of its own (line ${first} has this one)`;
    faults.push({ file, line, field: "id", found: quoted(id), expected });
  }
}
