import { dateOf, isDate } from "../../domain/dates/calendar.ts";
import { endsBefore } from "../../domain/dates/period.ts";
import { MISSING_YEAR, type ReadDate, readDate } from "./date.ts";

/**
 * The ways in which all dates of one column can be read. `each` reads every cell by itself, if its
 * form leaves no doubt. Of years below zero, `year` reads none, `signed` as ISO 8601 (-430 is 431
 * BC), and `historic` without a year 0 (-431 is 431 BC).
 */
export const DATE_FORMS = [
  "each",
  "dmy",
  "mdy",
  "year",
  "excel",
  "span",
  "signed",
  "historic",
] as const;
export type DateForm = (typeof DATE_FORMS)[number];

/** The first and the last year, month or day that a cell names; `..` is an open start or end. */
export interface ReadSpan {
  first: string;
  last: string;
}

const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T].*)?$/;
/** Numbers by which data sets say that a date is unknown or still to come. */
const MARK = /^(0|9|9999)$/;
const BELOW_ZERO = /^-\d{1,4}$/;
/** Fewest distinct years below zero that make a column one of such years, and not of codes. */
const FEWEST_BELOW_ZERO = 3;
const MONTH = /^(\d{1,2})[/.-](\d{4})$/;
const SPAN = /^(\d{4}|\d{2})\s*[-–—/]\s*(\d{4}|\d{2}|present|now|today|ongoing|)$/i;
/** Two dates in words or with blanks around a hyphen, and two dates of ISO 8601 with a slash. */
const BETWEEN = /^(?:from\s+)?(\S.*?)\s+(?:to|until|till|through|[-–—])\s+(\S.*)$/i;
const INTERVAL = /^(\d{4}-\d{2}(?:-\d{2})?)\/(\d{4}-\d{2}(?:-\d{2})?)$/;
const SINCE = /^(?:since|from)\s+(\S.*)$/i;
const UNTIL = /^(?:until|till|up to)\s+(\S.*)$/i;
const STILL = /^(present|now|today|ongoing)$/i;
/** Excel counts days from here; its first 60 days, which it gets wrong, are left out. */
const EXCEL_START = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const EXCEL = /^\d{4,5}(\.\d+)?$/;
/** Years of two digits up to this one are after 2000. */
const LAST_SHORT_YEAR = 40;

/**
 * Reads a cell in the form of its column: null if it is empty, undefined if it is no such date.
 *
 * @param alone what the cell is by itself, for who asks about several forms
 */
export function readInForm(
  form: DateForm,
  text: string,
  alone: ReadDate = readDate(text),
): ReadDate {
  if (form === "each") return alone;
  if (form === "year") {
    // Counts below zero are codes for missing values in all common data sets.
    if (/^-\d{1,3}$/.test(text)) return null;
    return readDate(/^\d{1,3}$/.test(text) ? text.padStart(4, "0") : text, true);
  }
  if (form === "signed") return signedYear(text, 0, alone);
  if (form === "historic") return signedYear(text, 1, alone);
  if (form === "excel") return ofExcel(text, alone);
  // Columns of periods hold single dates too.
  if (form === "span") return readSpan(text)?.first ?? alone;
  if (alone === null || alone === "..") return alone;
  const month = MONTH.exec(text);
  if (month) return dateOf(month[2] ?? "", month[1]) ?? undefined;
  const [, first = "", second = "", year = ""] = NUMBERS.exec(text) ?? [];
  if (year === "") return alone;
  const [day, monthOf] = form === "dmy" ? [first, second] : [second, first];
  return dateOf(longYear(year), monthOf, day) ?? undefined;
}

/**
 * Reads `1946-1949`, `46-49`, `1946-` or `1946-present` as a first and a last year, and dates of any
 * form in `since 1979`, `until May 1990`, `from 1979 to 1990` and `2014-02/2014-03`.
 */
export function readSpan(text: string): ReadSpan | undefined {
  const [, first, last] = SPAN.exec(text) ?? [];
  if (first === undefined || last === undefined) return wordedSpan(text);
  const isOpen = !/^\d/.test(last);
  const [from, to] = [longYear(first), isOpen ? ".." : longYear(last, first.length === 2)];
  if (!isDate(from) || (to !== ".." && (!isDate(to) || to < from))) return undefined;
  return { first: from, last: to };
}

function wordedSpan(text: string): ReadSpan | undefined {
  const [, first = "", last = ""] = BETWEEN.exec(text) ?? INTERVAL.exec(text) ?? [];
  if (first !== "") return spanBetween(first, STILL.test(last) ? ".." : last);
  const since = SINCE.exec(text)?.[1];
  if (since !== undefined) return spanBetween(since, "..");
  const until = UNTIL.exec(text)?.[1];
  return until === undefined ? undefined : spanBetween("..", until);
}

function spanBetween(from: string, to: string): ReadSpan | undefined {
  const [first, last] = [readDate(from), readDate(to)];
  if (typeof first !== "string" || typeof last !== "string") return undefined;
  if (first === ".." ? last === ".." : last !== ".." && endsBefore(last, first)) return undefined;
  return { first, last };
}

function longYear(year: string, isPair = year.length === 2): string {
  if (year.length !== 2) return year;
  return `${isPair && Number(year) > LAST_SHORT_YEAR ? "19" : "20"}${year}`;
}

/** @param ahead how far a year below zero lies ahead of its number */
function signedYear(text: string, ahead: 0 | 1, alone: ReadDate): ReadDate {
  if (!/^-?\d{1,4}$/.test(text)) return alone;
  const year = Number(text);
  return dateOf(String(year < 0 ? year + ahead : year)) ?? undefined;
}

function ofExcel(text: string, alone: ReadDate): ReadDate {
  if (!EXCEL.test(text)) return alone;
  const day = new Date(EXCEL_START + Math.floor(Number(text)) * DAY_MS).toISOString().slice(0, 10);
  return Number(text) > 60 && isDate(day) ? day : undefined;
}

/** Counts how many cells of a column each form reads. */
export class DateEvidence {
  #fits: Record<DateForm, number> = {
    each: 0,
    dmy: 0,
    mdy: 0,
    year: 0,
    excel: 0,
    span: 0,
    signed: 0,
    historic: 0,
  };
  #belowZero: string[] = [];
  #seen = new Set<string>();
  /** Number of distinct cells looked at, without empty ones. */
  count = 0;
  readonly #slashed: string[] = [];

  /** Looks at a cell, unless it was looked at before or enough were. */
  add(text: string): void {
    if (this.#seen.size >= MOST_SEEN || this.#seen.has(text)) return;
    this.#seen.add(text);
    const alone = readDate(text);
    if (alone === null || MARK.test(text) || MISSING_YEAR.test(text)) return;
    this.count += 1;
    for (const form of DATE_FORMS)
      if (typeof readInForm(form, text, alone) === "string") this.#fits[form] += 1;
    if (BELOW_ZERO.test(text) && this.#belowZero.length < FEWEST_BELOW_ZERO)
      this.#belowZero.push(text);
    const parts = NUMBERS.exec(text);
    if (parts && this.#slashed.length < 3 && typeof readInForm("dmy", text) === "string")
      if (readInForm("mdy", text) !== readInForm("dmy", text)) this.#slashed.push(text);
  }

  /** Returns the share of the cells that a form reads, from 0 to 1. */
  share(form: DateForm): number {
    return this.count === 0 ? 0 : this.#fits[form] / this.count;
  }

  /** Returns the form that reads the most cells, and a second one that reads as many otherwise. */
  best(): { form: DateForm; share: number; rival: DateForm | null } {
    const isCodes = this.#belowZero.length < FEWEST_BELOW_ZERO;
    const ranked = DATE_FORMS.filter((form) => !(isCodes && SIGNED.includes(form)))
      .map((form) => ({ form, share: this.share(form) }))
      .sort((a, b) => b.share - a.share);
    const [best = { form: "each" as const, share: 0 }] = ranked;
    if (best.form === "signed") return { ...best, rival: "historic" };
    const both = best.form === "dmy" && this.share("mdy") === best.share;
    return { ...best, rival: both && this.#slashed.length > 0 ? "mdy" : null };
  }

  /** Cells that can be read in two ways, such as 3/4/2020, or -431 among years. */
  get doubtful(): readonly string[] {
    return this.best().form === "signed" ? this.#belowZero : this.#slashed;
  }
}

const SIGNED: readonly DateForm[] = ["signed", "historic"];
const MOST_SEEN = 20_000;
