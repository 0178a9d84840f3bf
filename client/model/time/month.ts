import { truncated, yearIn, yearText } from "../../../domain/dates/calendar.ts";

/** A month as a whole number that counts from January of the year 0. */
export type Month = number;

/** Returns the month that a date lies in; of a year its first, or with `last` its last. */
export function monthOf(date: string, last = false): Month {
  const month = truncated(date, "month").slice(truncated(date, "year").length + 1);
  return yearIn(date) * 12 + (month === "" ? (last ? 11 : 0) : Number(month) - 1);
}

/** `2024-03` for a month. */
export function monthText(month: Month): string {
  const year = yearOf(month);
  return `${yearText(year)}-${String(month - year * 12 + 1).padStart(2, "0")}`;
}

/** Returns the year that a month is in. */
export const yearOf = (month: Month): number => Math.floor(month / 12);
