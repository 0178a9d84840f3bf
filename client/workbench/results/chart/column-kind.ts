import { QueryNode, QueryText, type QueryValue } from "../../../api/query-client.ts";

/** A number, a day, a year, or something that things are grouped by. */
export type ColumnKind = "number" | "date" | "year" | "category";

/** A column that a chart can show. */
export interface ChartColumn {
  column: number;
  name: string;
  kind: ColumnKind;
}

/** The first rows tell the kinds: all of many would make the page wait. */
const READ = 1000;
const DATE_TYPES = ["Date", "LocalDateTime", "OffsetDateTime", "ZonedDateTime"];
const DATE = /^-?\d{4,6}-\d{2}(?:-\d{2}(?:T.*)?)?$/;
const YEAR_NAME = /year|jahr|année|año/i;

/** Returns the columns that can be drawn; lists, maps and paths cannot. */
export function chartColumns(
  fields: readonly string[],
  rows: readonly (readonly QueryValue[])[],
): ChartColumn[] {
  const read = rows.slice(0, READ);
  return fields.flatMap((name, column) => {
    const kind = kindOf(
      name,
      read.map((row) => row[column] ?? null).filter((value) => value !== null),
    );
    return kind === null ? [] : [{ column, name, kind }];
  });
}

function kindOf(name: string, values: readonly QueryValue[]): ColumnKind | null {
  if (values.length === 0) return null;
  if (values.every((value) => typeof value === "bigint"))
    return YEAR_NAME.test(name) && values.every((value) => value > -10_000n && value < 10_000n)
      ? "year"
      : "number";
  if (values.every(isNumber)) return "number";
  if (values.every(isDate)) return "date";
  return values.every(isCategory) ? "category" : null;
}

const isNumber = (value: QueryValue) => typeof value === "bigint" || typeof value === "number";

const isDate = (value: QueryValue) =>
  value instanceof QueryText
    ? DATE_TYPES.includes(value.type)
    : typeof value === "string" && DATE.test(value);

const isCategory = (value: QueryValue) =>
  isNumber(value) ||
  ["string", "boolean"].includes(typeof value) ||
  value instanceof QueryText ||
  value instanceof QueryNode;
