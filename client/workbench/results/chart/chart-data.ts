import { QueryNode, type QueryValue } from "../../../api/query-client.ts";
import { nodeName, valueText } from "../../values/value-text.ts";
import type { ChartChoice, Form } from "./chart-choice.ts";
import type { ChartColumn } from "./column-kind.ts";

/** One point, bar or corner of a line. */
export interface Datum {
  /** A name for bars; a number or a time in milliseconds since 1970 for the others */
  at: string | number;
  value: number;
  series: string;
}

/** A chart's data, and how many rows it leaves out. */
export interface ChartData {
  data: Datum[];
  /** Names of the series, in the order in which they came; one that is "" if there are none */
  series: string[];
  /** Rows without a value to draw */
  empty: number;
  /** Rows beyond what can be drawn legibly */
  beyond: number;
}

/** Data of a form that can still be told apart or drawn without a wait. */
export const MOST: Record<Form, number> = { bar: 60, line: 5000, scatter: 5000 };
export const MOST_SERIES = 8;

/** Returns what a chart draws of the rows, in their order; a line in that of its time. */
export function chartData(
  rows: readonly (readonly QueryValue[])[],
  columns: readonly ChartColumn[],
  { form, at, value, series }: ChartChoice,
): ChartData {
  const found: ChartData = { data: [], series: [], empty: 0, beyond: 0 };
  const atKind = columns.find(({ column }) => column === at)?.kind;
  const bars = new Set<string | number>();
  for (const row of rows) {
    const number = numberOf(row[value] ?? null);
    const place = placeOf(row[at] ?? null, form, atKind === "date");
    const name = series === null ? "" : textOf(row[series] ?? null);
    if (number === null || place === null) {
      found.empty += 1;
      continue;
    }
    const isNew = form === "bar" && !bars.has(place);
    const isFull =
      form === "bar" ? isNew && bars.size >= MOST.bar : found.data.length >= MOST[form];
    const isKnown = found.series.includes(name);
    if (isFull || (!isKnown && found.series.length >= MOST_SERIES)) {
      found.beyond += 1;
      continue;
    }
    bars.add(place);
    if (!isKnown) found.series.push(name);
    found.data.push({ at: place, value: number, series: name });
  }
  if (form === "line") found.data.sort((a, b) => Number(a.at) - Number(b.at));
  return found;
}

function placeOf(value: QueryValue, form: Form, isDate: boolean): string | number | null {
  if (value === null) return null;
  if (form === "bar") return textOf(value);
  return isDate ? timeOf(valueText(value)) : numberOf(value);
}

function numberOf(value: QueryValue): number | null {
  const number = typeof value === "bigint" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** Milliseconds since 1970 of a date, of a day or of a month; its time zone's name is left out. */
function timeOf(text: string): number | null {
  const time = Date.parse(text.replace(/\[.*\]$/, ""));
  return Number.isNaN(time) ? null : time;
}

const textOf = (value: QueryValue): string =>
  value instanceof QueryNode ? nodeName(value) : valueText(value);
