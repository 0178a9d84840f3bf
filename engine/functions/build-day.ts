import { argumentError, typeError } from "../errors/errors.ts";
import {
  dayOf,
  dayOfWeek,
  dayOfYear,
  epochDayOf,
  lengthOfMonth,
  plusMonths,
  quarterOf,
  weekOf,
  weeksOf,
} from "../temporal/calendar.ts";
import {
  checkedDay,
  checkedOrdinalDay,
  checkedQuarterDay,
  weekDay,
} from "../temporal/checked-day.ts";
import type { Fields, NumberField } from "./temporal-fields.ts";
import { inRange } from "../temporal/range.ts";

/** The ways to name a day of a year; each excludes the fields of the others. */
const WAYS: readonly (readonly NumberField[])[] = [
  ["month", "day"],
  ["week", "dayOfWeek"],
  ["quarter", "dayOfQuarter"],
  ["ordinalDay"],
];
const WAY_NAMES = ["calendar", "week", "quarter", "ordinal"];

/**
 * Returns the day that fields name, as days since 1970-01-01. What they leave open comes from
 * `base`, or is the first.
 *
 * @param complete every field down to the day must be there, because a time of day follows.
 * @throws CypherError if fields contradict each other, are missing or name no day.
 */
export function buildDay(fields: Fields, base: number | undefined, complete: boolean): number {
  const way = Math.max(
    0,
    WAYS.findIndex((names) => names.some((name) => has(fields, name))),
  );
  for (const [other, names] of WAYS.entries()) {
    const stray = other === way ? undefined : names.find((name) => has(fields, name));
    if (stray) throw typeError(`Cannot assign ${stray} to ${WAY_NAMES[way]} date.`);
  }
  if (base !== undefined) return changedDay(fields, base, way);
  const year = fields.number("year");
  if (year === undefined) throw argumentError("year must be specified");
  const [larger, smaller] = WAYS[way] ?? [];
  if (larger && smaller && !has(fields, larger)) {
    if (has(fields, smaller))
      throw argumentError(`${smaller} cannot be specified without ${larger}`);
    if (complete) throw argumentError(`${larger} must be specified`);
  }
  if (complete && smaller && !has(fields, smaller)) {
    throw argumentError(`${smaller} must be specified`);
  }
  const first = (name: NumberField) => fields.number(name) ?? 1;
  if (way === 1) return weekDay(year, first("week"), first("dayOfWeek"));
  if (way === 2) return checkedQuarterDay(year, first("quarter"), first("dayOfQuarter"));
  if (way === 3) return checkedOrdinalDay(year, first("ordinalDay"));
  return checkedDay(year, first("month"), first("day"));
}

const has = (fields: Fields, name: NumberField): boolean => fields.number(name) !== undefined;

/**
 * Returns the base with some fields changed; a day that a shorter month has not becomes its last.
 */
function changedDay(fields: Fields, base: number, way: number): number {
  const given = (name: NumberField, otherwise: number) => fields.number(name) ?? otherwise;
  if (way === 1) {
    const { weekYear, week } = weekOf(base);
    const year = inRange("Year", given("year", weekYear));
    const kept = Math.min(week, weeksOf(year));
    return weekDay(year, given("week", kept), given("dayOfWeek", dayOfWeek(base)));
  }
  const old = dayOf(base);
  const year = inRange("Year", given("year", old.year));
  const inYear = plusMonths(base, (year - old.year) * 12);
  if (way === 3) return checkedOrdinalDay(year, given("ordinalDay", dayOfYear(inYear)));
  if (way === 2) {
    const quarter = inRange("QuarterOfYear", given("quarter", quarterOf(old.month)));
    const moved = plusMonths(inYear, (quarter - quarterOf(old.month)) * 3);
    const dayOfQuarter = moved - epochDayOf(year, quarter * 3 - 2, 1) + 1;
    return checkedQuarterDay(year, quarter, given("dayOfQuarter", dayOfQuarter));
  }
  const month = inRange("MonthOfYear", given("month", old.month));
  const kept = Math.min(old.day, lengthOfMonth(year, month));
  return checkedDay(year, month, given("day", kept));
}
