import { argumentError } from "../errors/errors.ts";
import {
  epochDayOf,
  firstMondayOf,
  isLeapYear,
  lengthOfMonth,
  MAX_YEAR,
  MIN_YEAR,
  weeksOf,
} from "./calendar.ts";
import { inRange } from "./range.ts";

const MONTHS = [
  "JANUARY",
  "FEBRUARY",
  "MARCH",
  "APRIL",
  "MAY",
  "JUNE",
  "JULY",
  "AUGUST",
  "SEPTEMBER",
  "OCTOBER",
  "NOVEMBER",
  "DECEMBER",
];

const FIRST_DAY = epochDayOf(MIN_YEAR, 1, 1);
const LAST_DAY = epochDayOf(MAX_YEAR, 12, 31);

/** Days since 1970-01-01 of a day that there is. @throws CypherError if there is none. */
export function checkedDay(year: number, month: number, day: number): number {
  inRange("Year", year);
  inRange("MonthOfYear", month);
  inRange("DayOfMonth", day);
  if (day > lengthOfMonth(year, month)) {
    throw argumentError(
      month === 2 && day === 29
        ? `Invalid date 'February 29' as '${year}' is not a leap year`
        : `Invalid date '${MONTHS[month - 1]} ${day}'`,
    );
  }
  return epochDayOf(year, month, day);
}

/** The same of a week; week 53 of a year that has 52 is the first one of the next. */
export function weekDay(weekYear: number, week: number, dayOfWeek: number): number {
  inRange("Year", weekYear);
  inRange("WeekOfWeekBasedYear", week);
  inRange("DayOfWeek", dayOfWeek);
  return checkedEpochDay(firstMondayOf(weekYear) + (week - 1) * 7 + dayOfWeek - 1);
}

/** The same as `weekDay`, of a week that there is. */
export function checkedWeekDay(weekYear: number, week: number, dayOfWeek: number): number {
  if (week === 53 && weeksOf(weekYear) < week) {
    throw argumentError(`Year ${weekYear} does not contain ${week} weeks.`);
  }
  return weekDay(weekYear, week, dayOfWeek);
}

export function checkedQuarterDay(year: number, quarter: number, dayOfQuarter: number): number {
  inRange("Year", year);
  inRange("QuarterOfYear", quarter);
  inRange("DayOfQuarter", dayOfQuarter);
  const first = epochDayOf(year, quarter * 3 - 2, 1);
  const length = epochDayOf(year, quarter * 3 + 1, 1) - first;
  if (dayOfQuarter > length) {
    throw argumentError(`Quarter ${quarter} of ${year} only has ${length} days.`);
  }
  return first + dayOfQuarter - 1;
}

export function checkedOrdinalDay(year: number, ordinalDay: number): number {
  inRange("Year", year);
  inRange("DayOfYear", ordinalDay);
  if (ordinalDay === 366 && !isLeapYear(year)) {
    throw argumentError(`Invalid date 'DayOfYear 366' as '${year}' is not a leap year`);
  }
  return epochDayOf(year, 1, ordinalDay);
}

/** @throws CypherError if the day lies outside the years that Cypher knows. */
export function checkedEpochDay(epochDay: number): number {
  if (epochDay >= FIRST_DAY && epochDay <= LAST_DAY) return epochDay;
  throw argumentError(
    `Invalid value for EpochDay (valid values ${FIRST_DAY} - ${LAST_DAY}): ${epochDay}`,
  );
}
