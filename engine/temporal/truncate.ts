import { CypherError, typeError } from "../errors/errors.ts";
import { dayOf, epochDayOf, firstMondayOf, mondayOf, quarterOf, weekOf } from "./calendar.ts";
import { NANOS_OF_DAY, NANOS_OF_HOUR, NANOS_OF_MINUTE, NANOS_OF_SECOND } from "./clock.ts";

const firstOf = (epochDay: number, years: number): number =>
  epochDayOf(Math.floor(dayOf(epochDay).year / years) * years, 1, 1);

const DAY_UNITS = new Map<string, (epochDay: number) => number>([
  ["millennium", (day) => firstOf(day, 1000)],
  ["century", (day) => firstOf(day, 100)],
  ["decade", (day) => firstOf(day, 10)],
  ["year", (day) => firstOf(day, 1)],
  ["weekyear", (day) => firstMondayOf(weekOf(day).weekYear)],
  [
    "quarter",
    (day) => {
      const { year, month } = dayOf(day);
      return epochDayOf(year, quarterOf(month) * 3 - 2, 1);
    },
  ],
  ["month", (day) => epochDayOf(dayOf(day).year, dayOf(day).month, 1)],
  ["week", mondayOf],
  ["day", (day) => day],
]);

const TIME_UNITS = new Map<string, number>([
  ["day", NANOS_OF_DAY],
  ["hour", NANOS_OF_HOUR],
  ["minute", NANOS_OF_MINUTE],
  ["second", NANOS_OF_SECOND],
  ["millisecond", 1_000_000],
  ["microsecond", 1000],
]);

const JAVA_UNITS: Readonly<Record<string, string>> = {
  hour: "Hours",
  minute: "Minutes",
  second: "Seconds",
  millisecond: "Millis",
  microsecond: "Micros",
};

/**
 * Returns the first day of the unit in which a day lies. @throws CypherError if there is no such
 * unit.
 */
export function truncateDay(epochDay: number, unit: string): number {
  const name = unit.toLowerCase();
  const truncate = DAY_UNITS.get(name);
  if (truncate) return truncate(epochDay);
  if (TIME_UNITS.has(name)) return epochDay;
  throw unsupported(unit);
}

/** Returns the first nanosecond of the unit in which a time of day lies. */
export function truncateNanos(nanos: number, unit: string): number {
  const length = TIME_UNITS.get(unit.toLowerCase());
  return length === undefined ? 0 : nanos - (nanos % length);
}

/** @throws CypherError if dates have no such unit. */
export function checkDateUnit(unit: string): void {
  if (DAY_UNITS.has(unit.toLowerCase())) return;
  if (TIME_UNITS.has(unit.toLowerCase())) {
    throw typeError(`Unit too small for truncation: ${JAVA_UNITS[unit.toLowerCase()] ?? unit}`);
  }
  throw unsupported(unit);
}

/** @throws CypherError if times of day have no such unit. */
export function checkTimeUnit(unit: string): void {
  if (TIME_UNITS.has(unit.toLowerCase())) return;
  if (DAY_UNITS.has(unit.toLowerCase())) {
    throw typeError("Unit is too large to be used for truncation");
  }
  throw unsupported(unit);
}

const unsupported = (unit: string): CypherError =>
  new CypherError("Neo.DatabaseError.Statement.ExecutionFailed", `Unsupported unit: ${unit}`);
