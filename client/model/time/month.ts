/** A month as a whole number that counts from January of the year 0. */
export type Month = number;

const pad = (n: number, length: number): string => String(n).padStart(length, "0");

/** Returns the month that a date lies in; of a year its first, or with `last` its last. */
export function monthOf(date: string, last = false): Month {
  const [year = NaN, month] = date.split("-").map(Number);
  return year * 12 + (month === undefined ? (last ? 11 : 0) : month - 1);
}

/** `2024-03` for a month. */
export function monthText(month: Month): string {
  return `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}`;
}

/** Returns the year that a month is in. */
export const yearOf = (month: Month): number => Math.floor(month / 12);
