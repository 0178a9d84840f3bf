/** A day of the proleptic ISO calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MIN_YEAR = -999_999_999;
export const MAX_YEAR = 999_999_999;

/** The Gregorian calendar repeats itself, days of the week included, after as many days. */
export const DAYS_OF_400_YEARS = 146_097;

/** Days from 0000-03-01, with which a cycle of 400 years begins, to 1970-01-01. */
const EPOCH = 719_468;

/** Days since 1970-01-01; the month may be any integer and counts on from January of the year. */
export function epochDayOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3; // a year from March on has its leap day at its end
  const marchYear = Math.floor(months / 12);
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const monthOfYear = months - marchYear * 12;
  const dayOfYear = Math.floor((153 * monthOfYear + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * DAYS_OF_400_YEARS + yearOfCycle * 365 + leapDays + dayOfYear - EPOCH;
}

/** Year, month and day of a count of days since 1970-01-01. */
export function dayOf(epochDay: number): Day {
  const days = epochDay + EPOCH;
  const cycle = Math.floor(days / DAYS_OF_400_YEARS);
  const dayOfCycle = days - cycle * DAYS_OF_400_YEARS;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const lengthOfMonth = (year: number, month: number): number =>
  epochDayOf(year, month + 1, 1) - epochDayOf(year, month, 1);

/** 1 is Monday, 7 Sunday. */
export const dayOfWeek = (epochDay: number): number => ((((epochDay + 3) % 7) + 7) % 7) + 1;

/** Monday of the ISO week in which a day lies. */
export const mondayOf = (epochDay: number): number => epochDay - dayOfWeek(epochDay) + 1;

/** Monday of the first ISO week of a year: the week with 4 January. */
export const firstMondayOf = (weekYear: number): number => mondayOf(epochDayOf(weekYear, 1, 4));

/** Returns the ISO year and week in which a day lies. */
export function weekOf(epochDay: number): { weekYear: number; week: number } {
  const monday = mondayOf(epochDay);
  const weekYear = dayOf(monday + 3).year;
  return { weekYear, week: (monday - firstMondayOf(weekYear)) / 7 + 1 };
}

export const weeksOf = (weekYear: number): number =>
  (firstMondayOf(weekYear + 1) - firstMondayOf(weekYear)) / 7;

export const dayOfYear = (epochDay: number): number =>
  epochDay - epochDayOf(dayOf(epochDay).year, 1, 1) + 1;

export const quarterOf = (month: number): number => Math.floor((month - 1) / 3) + 1;

/** Returns a day some months later; the last of the month if that month is too short. */
export function plusMonths(epochDay: number, months: number): number {
  const { year, month, day } = dayOf(epochDay);
  const first = epochDayOf(year, month + months, 1);
  const length = epochDayOf(year, month + months + 1, 1) - first;
  return first + Math.min(day, length) - 1;
}
