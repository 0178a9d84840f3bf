import { dayOf, heldIn, spansOf } from "../../dates/spans.ts";

/** A stretch of whole years. */
export interface Window {
  /** First and last year, the last included. */
  first: number;
  last: number;
}

/** More windows than this are too many to draw or to read. */
export const MOST_WINDOWS = 250;

/**
 * Returns the windows of so many years that together hold every date of some spells. They begin at
 * multiples of their width, so that five years are 2020 to 2024 whatever the data begin with. An
 * open end adds no year after the last date that is known. Empty if no spell has a date.
 * @param spells ISO 8601 intervals with an exclusive end, such as `2020-09-27/2020-11-11`
 * @param width years, a whole number from 1
 * @throws RangeError for a width that is none
 */
export function windowsOf(spells: Iterable<string>, width: number): Window[] {
  if (!Number.isInteger(width) || width < 1)
    throw new RangeError(`a window has a whole number of years from 1, not ${width}`);
  const years = yearsOf(spells);
  if (!years) return [];
  const windows: Window[] = [];
  for (let first = Math.floor(years.first / width) * width; first <= years.last; first += width)
    windows.push({ first, last: first + width - 1 });
  return windows;
}

/** Returns true if a relation held on some day of a window; one without spells is undated: false. */
export function heldDuring(spells: readonly string[], { first, last }: Window): boolean {
  return heldIn(spansOf(spells), dayOf(yearText(first)), dayOf(yearText(last + 1)));
}

/** Returns "2024", or "2020–2024" for more than one year. */
export const windowName = ({ first, last }: Window): string =>
  first === last ? String(first) : `${first}–${last}`;

/** Returns a year as ISO 8601 has it: 0987. */
export const yearText = (year: number): string => String(year).padStart(4, "0");

function yearsOf(spells: Iterable<string>): Window | null {
  let first = Infinity;
  let last = -Infinity;
  for (const spell of spells) {
    const [start = "..", end = ".."] = spell.split("/");
    for (const year of [...startYear(start), ...endYear(end)]) {
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
  return first <= last ? { first, last } : null;
}

const startYear = (date: string): number[] => (date === ".." ? [] : [Number(date.slice(0, 4))]);

/** The end is exclusive: 2021, 2021-01 and 2021-01-01 all end with the year 2020. */
function endYear(date: string): number[] {
  if (date === "..") return [];
  const year = Number(date.slice(0, 4));
  return [/^(-01){0,2}$/.test(date.slice(4)) ? year - 1 : year];
}
