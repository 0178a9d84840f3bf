import { CsvError, type Info, parse } from "csv-parse/sync";
import { z } from "zod";
import { columnNamed } from "../../domain/pack-columns.ts";
import { type Fault, quoted } from "./fault.ts";
import { layoutOf } from "./layout.ts";
import type { WithProperties } from "./pack.ts";
import { propertiesOf } from "./properties.ts";
import { remembering } from "./remembering.ts";
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
  const table = EMPTY(file);
  if (text === null) return table;
  let isBegun = false;
  let take = (first: Numbered): void => {
    isBegun = true;
    take = rowsUnder(first, table, columns, faults);
  };
  const isWhole = readRecords(file, text, columns.known, faults, (record) => take(record));
  table.complete &&= isWhole;
  if (!isBegun) {
    const expected = columns.known.join(",");
    faults.push({ file, line: 1, field: null, found: "no header", expected });
  }
  return table;
}

/** Takes the header of a table, and returns a function that adds the rows. */
function rowsUnder(
  first: Numbered,
  table: Table,
  columns: Columns,
  faults: Fault[],
): (row: Numbered) => void {
  const { file } = table;
  const header = headerNames(first.fields, columns.known);
  checkHeader(file, first.line, header, columns, faults);
  const names = header.filter((name) => name !== "");
  table.others = [...new Set(names)].filter((name) => !columns.known.includes(name));
  table.complete = header.includes("id");
  const absent = columns.known.filter(
    (name) => !header.includes(name) && !columns.required.includes(name),
  );
  const plain = header.map((name) => remembering(plainOf(name)));
  // Copied for every row: to collect its cells in pairs takes several times as long.
  const blank = Object.fromEntries([...absent, ...names].map((name) => [name, ""]));
  return ({ line, fields }) => {
    const cells = { ...blank };
    for (const [i, name] of header.entries()) {
      if (name !== "") cells[name] = plain[i]?.(fields[i] ?? "") ?? "";
    }
    noteId(table, line, cells["id"] ?? "", faults);
    if (fields.length === header.length) table.rows.push({ line, cells });
    else {
      const found = `${fields.length} field${fields.length === 1 ? "" : "s"}`;
      faults.push({ file, line, field: null, found, expected: `${header.length}` });
    }
  };
}

/** Returns the names of the columns; those of known ones as the pack has them. */
function headerNames(fields: readonly string[], known: readonly string[]): string[] {
  return fields.map((field) => columnNamed(field, known) ?? field.trim());
}

/** Rows that are taken out of a table at once. */
const AT_ONCE = 1000;

/**
 * Returns the typed rows. Rows with a fault are left out, and their faults added to `faults`. They
 * are taken out of the table, so that the two never take memory beside each other.
 */
export function typeRows<Shape extends z.ZodRawShape>(
  table: Table,
  { shape }: z.ZodObject<Shape>,
  faults: Fault[],
): WithProperties<z.output<z.ZodObject<Shape>>>[] {
  const others = propertiesOf(table.rows, table.others);
  // Cell by cell, because most columns have few values: a row as a whole takes several times as long.
  const columns = Object.entries(shape as z.ZodRawShape).map(([name, column]) => ({
    name,
    read: remembering((text) => z.safeParse(column, text)),
  }));
  const blank: Record<string, unknown> = Object.fromEntries(
    columns.map(({ name }) => [name, null]),
  );
  const typed: WithProperties<z.output<z.ZodObject<Shape>>>[] = [];
  for (const row of takenFrom(table.rows)) {
    const { line, cells } = row;
    const values = { ...blank };
    let isWhole = true;
    for (const { name, read } of columns) {
      const cell = cells[name];
      const parsed = cell === undefined ? null : read(cell);
      if (parsed?.success) {
        values[name] = parsed.data;
        continue;
      }
      isWhole = false;
      // A missing column was reported at the header.
      if (!parsed) continue;
      const expected = parsed.error.issues[0]?.message ?? "another value";
      faults.push({ file: table.file, line, field: name, found: quoted(cell), expected });
    }
    if (!isWhole) continue;
    const properties = table.others.length > 0 ? others(row) : null;
    if (properties !== null) values["properties"] = properties;
    typed.push(values as (typeof typed)[number]);
  }
  return typed;
}

function* takenFrom(rows: Row[]): Generator<Row> {
  while (rows.length > 0) yield* rows.splice(0, AT_ONCE);
}

interface Numbered {
  line: number;
  fields: string[];
}

/** Calls back with every record; returns false if the text breaks off. */
function readRecords(
  file: string,
  text: string,
  known: readonly string[],
  faults: Fault[],
  take: (record: Numbered) => void,
): boolean {
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
        take({ line: lines - breaksIn(fields), fields });
        lastLine = lines;
        return null;
      },
    });
    return true;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const unclosed = error.code === "CSV_QUOTE_NOT_CLOSED";
    const line = unclosed ? lastLine + 1 : Number(error["lines"]);
    const found = unclosed ? "a quote that is never closed" : "a quote out of place";
    const expected = `cells with a quote or comma in "…", quotes inside doubled`;
    faults.push({ file, line, field: null, found, expected });
    return false;
  }
}

/** Number of line breaks within the cells of a record. */
function breaksIn(fields: readonly string[]): number {
  let breaks = 0;
  for (const field of fields) {
    if (field.includes("\n") || field.includes("\r")) breaks += field.split(/[\r\n]/).length - 1;
  }
  return breaks;
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
