import type { ChartColumn, ColumnKind } from "./column-kind.ts";

export const FORMS = ["bar", "line", "scatter"] as const;
export type Form = (typeof FORMS)[number];

/** A chart by the places of its columns. */
export interface ChartChoice {
  form: Form;
  /** The column along the other axis: the categories of bars, the time of a line */
  at: number;
  /** A column of numbers */
  value: number;
  /** A column that sets lines, points or parts of bars apart; null: none */
  series: number | null;
}

/** Kinds of column that a form takes beside its numbers; the first are preferred. */
const TAKES: Record<Form, readonly ColumnKind[]> = {
  bar: ["category", "year", "date"],
  line: ["date", "year", "number"],
  scatter: ["number", "year", "date"],
};

/** Returns the columns that a form can be drawn over, the most fitting first. */
export function atColumns(form: Form, columns: readonly ChartColumn[]): ChartColumn[] {
  return TAKES[form].flatMap((kind) => columns.filter((one) => one.kind === kind));
}

/** Returns the columns of numbers; the column that they are drawn over is none of them. */
export function valueColumns(columns: readonly ChartColumn[], at: number | null): ChartColumn[] {
  return columns.filter(({ kind, column }) => kind === "number" && column !== at);
}

/** Returns the forms that there are columns for; none: there is nothing to draw. */
export function formsFor(columns: readonly ChartColumn[]): Form[] {
  return FORMS.filter((form) => choiceOf(form, columns) !== null);
}

/** Returns a form with the columns that fit it best; null: there are none. */
export function choiceOf(form: Form, columns: readonly ChartColumn[]): ChartChoice | null {
  for (const { column: at } of atColumns(form, columns)) {
    const [value] = valueColumns(columns, at);
    if (value) return { form, at, value: value.column, series: null };
  }
  return null;
}

/** Returns the chart that is drawn first: over time if there is time, else bars, else points. */
export function firstChoice(columns: readonly ChartColumn[]): ChartChoice | null {
  const isOfTime = columns.some(({ kind }) => kind === "date" || kind === "year");
  const order: readonly Form[] = isOfTime ? ["line", "bar", "scatter"] : ["bar", "scatter", "line"];
  for (const form of order) {
    const choice = choiceOf(form, columns);
    if (choice) return choice;
  }
  return null;
}
