import { CsvError, type Info, parse } from "csv-parse/sync";
import type { z } from "zod";
import { columnNamed } from "../../domain/pack-columns.ts";
import { type Fault, quoted } from "./fault.ts";
import { layoutOf } from "./layout.ts";
import type { WithProperties } from "./pack.ts";
import { propertiesOf } from "./properties.ts";
import { plainOf } from "./written.ts";

/** An unparsed row of the file, with one cell per column of the header. */
export interface Row {
  line: number;
  cells: Readonly<Record<string, string>>;
}

export interface Table {
  file: string;
  rows: Row[];
  /** Columns that a pack does not know, which are kept as properties. */
  others: readonly string[];
  /** Line of the first row with each id; includes rows of the wrong length. */
  lines: Map<string, number>;
  /** False if rows or ids are unknown, so that references into the table cannot be checked. */
  complete: boolean;
}

/** Values of a column that are remembered, so that a column of ids costs no second copy of all. */
const MOST_SHARED = 20_000;

const EMPTY = (file: string): Table => ({
  file,
  rows: [],
  others: [],
  lines: new Map(),
  complete: false,
});

/** The columns of a table of a pack. */
export interface Columns {
  known: readonly string[];
  required: readonly string[];
}

/**
 * Parses a CSV with a header, in any order of columns and with any common delimiter, and adds formal
 * faults to `faults`: quotes, columns, number of fields and duplicate ids. Known columns that the
 * file lacks are empty; unknown ones are kept.
 *
 * @param text the file's text, or null if there is none
 */
export function readTable(
  file: string,
  text: string | null,
  columns: Columns,
  faults: Fault[],
): Table {
  if (text === null) return EMPTY(file);
  const { records, complete } = parseRecords(file, text, columns.known, faults);
  const [first, ...body] = records;
  if (first === undefined) {
    const expected = columns.known.join(",");
    faults.push({ file, line: 1, field: null, found: "no header", expected });
    return EMPTY(file);
  }
  const header = headerNames(first.fields, columns.known);
  checkHeader(file, first.line, header, columns, faults);
  const names = header.filter((name) => name !== "");
  const others = [...new Set(names)].filter((name) => !columns.known.includes(name));
  const table = { ...EMPTY(file), others, complete: complete && header.includes("id") };
  const absent = columns.known.filter(
    (name) => !header.includes(name) && !columns.required.includes(name),
  );
  const plain = header.map(plainOf);
  const columnValues = header.map(() => new Map<string, string>());
  // Copied for every row: to collect its cells in pairs takes several times as long.
  const blank = Object.fromEntries([...absent, ...names].map((name) => [name, ""]));
  for (const { line, fields } of body) {
    const cells = { ...blank };
    header.forEach((name, i) => {
      if (name === "") return;
      cells[name] = shared(plain[i]?.(fields[i] ?? "") ?? "", columnValues[i]);
    });
    noteId(table, line, cells["id"] ?? "", faults);
    if (fields.length === header.length) table.rows.push({ line, cells });
    else {
      const found = `${fields.length} field${fields.length === 1 ? "" : "s"}`;
      faults.push({ file, line, field: null, found, expected: `${header.length}` });
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

/** Returns the names of the columns; those of known ones as the pack has them. */
function headerNames(fields: readonly string[], known: readonly string[]): string[] {
  return fields.map((field) => columnNamed(field, known) ?? field.trim());
}

/** Returns the typed rows. Rows with a fault are left out, and their faults added to `faults`. */
export function typeRows<T extends object>(
  table: Table,
  schema: z.ZodType<T>,
  faults: Fault[],
): WithProperties<T>[] {
  const others = propertiesOf(table.rows, table.others);
  return table.rows.flatMap((row) => {
    const { line, cells } = row;
    const parsed = schema.safeParse(cells);
    if (parsed.success) {
      const properties = table.others.length > 0 ? others(row) : null;
      return [properties === null ? parsed.data : { ...parsed.data, properties }];
    }
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

function parseRecords(file: string, text: string, known: readonly string[], faults: Fault[]) {
  const records: Numbered[] = [];
  let lastLine = 0;
  try {
    const { delimiter, body } = layoutOf(text, known);
    parse(body, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
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
  line: number,
  header: readonly string[],
  { known, required }: Columns,
  faults: Fault[],
) {
  const reported = (found: string, expected: string) =>
    faults.push({ file, line, field: "header", found, expected });
  const seen = new Set<string>();
  for (const name of header) {
    if (name !== "" && seen.has(name)) reported(`column ${quoted(name)} twice`, "it once");
    seen.add(name);
  }
  for (const name of required) {
    if (!seen.has(name)) reported(`no column ${quoted(name)}`, known.join(","));
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
