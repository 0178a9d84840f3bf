import { dateOf, isDate } from "../../domain/dates/calendar.ts";
import { monthNamed } from "./month-names.ts";

/** `..` is an open end; null: absent; undefined: present, but not a date. */
export type ReadDate = string | null | undefined;

const ABSENT = /^(|null|none|nan|n\/a|na|nil|undefined|unknown|-|\?)$/i;
const OPEN = /^([+-]?(inf|infinity)|\.\.|ongoing|present|now)$/i;
/** Words between the parts of a date: 3 de agosto de 1981, 3 марта 1980 г. */
const BETWEEN_PARTS = /^(de|del|of|г|года|р|року)$/i;

/** A text with its era behind it or before it: 431 BC, 44 B.C.E., March 44 BC, AD 98. */
const ERA =
  /^(?:(?<after>.*\d)\s*(?<era>B\.?C\.?(?:E\.?)?|C\.?E\.?|A\.?D\.?)|(?<first>BCE?|AD|CE)\s+(?<before>\d.*))$/i;
/** Numbers by which data sets say that a year is missing: -9, -99, -8, -77. */
export const MISSING_YEAR = /^-(\d|([6-9])\2+)$/;

/** Any date but a number and one with its era has a year of four digits. */
const YEAR = /\d{4}/;
const LETTER = /[a-z]/i;

/** Maximum number of characters of a date. */
const LONGEST = 60;

// Bare numbers between these are years; larger ones are seconds, then milliseconds since 1970.
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
const LEAST_SECONDS = 1e8;
const LEAST_MILLISECONDS = 1e11;
const LEAST_MICROSECONDS = 1e14;
const MOST_MICROSECONDS = 1e17;

/**
 * Parses the year, month or day of a cell or attribute. Accepts ISO 8601 at any precision (the day
 * as written; time of day and zone are ignored), 20240131, 2024/1/31, 31.1.2024, slashes if a
 * number above 12 identifies the day, names of months, years from 1000 to 2999 as numbers, also
 * with a fraction (1958.5 is July 1958), and seconds or milliseconds since 1970. A year with its era
 * (431 BC, AD 98) may have fewer digits; a minus is that of ISO 8601, in which 431 BC is -0430.
 *
 * @param years true if small numbers are years too, because the file declares that it holds dates
 */
export function readDate(value: unknown, years = false): ReadDate {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value).trim();
  if (text.length > LONGEST) return undefined;
  if (ABSENT.test(text)) return null;
  if (OPEN.test(text)) return "..";
  // Most cells are no dates, and these are asked of all of them.
  const hasYear = YEAR.test(text);
  return (
    (hasYear ? isoDate(text) : null) ??
    numberDate(text, years) ??
    (hasYear ? writtenDate(text) : null) ??
    (LETTER.test(text) ? eraDate(text) : null) ??
    undefined
  );
}

function isoDate(text: string): string | null {
  const day = /^(-?\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:$|[T ]\d{1,2}:?\d{2}|[Z+]|-\d{2}:\d{2}$)/i.exec(
    text,
  );
  if (day?.[1] !== undefined && isDate(day[1])) return day[1];
  const compact = /^([12]\d{3})(\d{2})(\d{2})(?:T.*)?$/.exec(text);
  return compact ? dateOf(compact[1]!, compact[2], compact[3]) : null;
}

function numberDate(text: string, years: boolean): string | null {
  if (years && /^-\d{1,4}$/.test(text)) return MISSING_YEAR.test(text) ? null : dateOf(text);
  if (!/^\d+([.,]\d+)?(e\+?\d+)?$/i.test(text)) return null;
  const number = Number(text.replace(",", "."));
  if (number >= LEAST_SECONDS && number < MOST_MICROSECONDS) return ofEpoch(number);
  if (number < (years ? 1 : FIRST_YEAR) || number >= (years ? 9999 : LAST_YEAR + 1)) return null;
  const year = Math.floor(number);
  const month = Math.floor((number - year) * 12) + 1;
  return dateOf(String(year), month === 1 ? "" : String(month));
}

function ofEpoch(number: number): string | null {
  let milliseconds = number * 1000;
  if (number >= LEAST_MICROSECONDS) milliseconds = number / 1000;
  else if (number >= LEAST_MILLISECONDS) milliseconds = number;
  const day = new Date(milliseconds).toISOString().slice(0, 10);
  return isDate(day) ? day : null;
}

/** Parses a year, or a month or day of it, that has its era; a year before 1 AD becomes ISO's. */
function eraDate(text: string): string | null {
  const { after, era, first, before } = ERA.exec(text)?.groups ?? {};
  const [dated, name] = [(after ?? before ?? "").trim(), era ?? first ?? ""];
  const year = /\d{1,4}$/.exec(dated)?.[0];
  if (year === undefined || Number(year) === 0) return null;
  const counted = /^b/i.test(name) ? 1 - Number(year) : Number(year);
  const rest = dated.slice(0, -year.length).trim();
  if (rest === "") return dateOf(String(counted));
  // A leap year stands for the real one, so that 29 February is read.
  const read = writtenDate(`${rest} 2000`);
  return read === null ? null : dateOf(String(counted), ...read.split("-").slice(1));
}

function writtenDate(text: string): string | null {
  const parts = text
    .replace(/[T ]\d{1,2}:\d{2}.*$/, "")
    .split(/[\s,./-]+/)
    .filter((part) => part !== "" && !BETWEEN_PARTS.test(part));
  if (parts.length < 2 || parts.length > 3) return null;
  const months = parts.map(monthNamed);
  const named = months.findIndex((month) => month > 0);
  if (named >= 0) {
    const month = months[named] ?? 0;
    const rest = parts
      .filter((_, i) => i !== named)
      .map((part) => part.replace(/(st|nd|rd|th|er|º)$/i, ""));
    const year = rest.find((part) => /^\d{4}$/.test(part));
    const day = rest.find((part) => /^\d{1,2}$/.test(part));
    if (year === undefined || rest.length !== (day === undefined ? 1 : 2)) return null;
    return dateOf(year, String(month), day);
  }
  if (!parts.every((part) => /^\d+$/.test(part))) return null;
  return ofNumbers(parts, text.includes("."));
}

/**
 * Parses a date with the year first or last; of day and month, the number that cannot be a month is
 * the day.
 */
function ofNumbers(parts: readonly string[], dots: boolean): string | null {
  const [first = "", second = "", third] = parts;
  if (first.length === 4) return dateOf(first, second, third);
  if (third === undefined) return second.length === 4 ? dateOf(second, first) : null;
  if (third.length !== 4) return null;
  if (dots || Number(first) > 12) return dateOf(third, second, first);
  return Number(second) > 12 || first === second ? dateOf(third, first, second) : null;
}
