import { typeError, type CypherError } from "../errors/errors.ts";
import { dayOf, dayOfWeek, dayOfYear, epochDayOf, quarterOf, weekOf } from "./calendar.ts";
import { timeOf } from "./clock.ts";
import type { Duration } from "./duration.ts";
import { epochSecondOf } from "./moment.ts";
import { temporalText, type Temporal } from "./select.ts";
import { offsetText } from "./text.ts";
import { ZonedDateTime } from "./zoned-date-time.ts";

type Accessors<T> = ReadonlyMap<string, (of: T) => number | bigint | string>;

const accessors = <T>(of: Record<string, (value: T) => number | bigint | string>): Accessors<T> =>
  new Map(Object.entries(of).map(([name, get]) => [name.toLowerCase(), get]));

const DAY = accessors<number>({
  year: (day) => dayOf(day).year,
  quarter: (day) => quarterOf(dayOf(day).month),
  month: (day) => dayOf(day).month,
  week: (day) => weekOf(day).week,
  weekYear: (day) => weekOf(day).weekYear,
  day: (day) => dayOf(day).day,
  ordinalDay: dayOfYear,
  weekDay: dayOfWeek,
  dayOfWeek,
  dayOfQuarter: (day) =>
    day - epochDayOf(dayOf(day).year, quarterOf(dayOf(day).month) * 3 - 2, 1) + 1,
});

const TIME = accessors<number>({
  hour: (nanos) => timeOf(nanos).hour,
  minute: (nanos) => timeOf(nanos).minute,
  second: (nanos) => timeOf(nanos).second,
  millisecond: (nanos) => Math.floor(timeOf(nanos).nanosecond / 1_000_000),
  microsecond: (nanos) => Math.floor(timeOf(nanos).nanosecond / 1000),
  nanosecond: (nanos) => timeOf(nanos).nanosecond,
});

const OFFSET = accessors<{ offset: number }>({
  offset: ({ offset }) => offsetText(offset),
  offsetMinutes: ({ offset }) => Math.trunc(offset / 60),
  offsetSeconds: ({ offset }) => offset,
});

const MOMENT = accessors<ZonedDateTime>({
  epochSeconds: epochSecondOf,
  epochMillis: (time) =>
    epochSecondOf(time) * 1000 + Math.floor(timeOf(time.nanos).nanosecond / 1_000_000),
});

const DURATION = accessors<Duration>({
  years: ({ months }) => months / 12n,
  quarters: ({ months }) => months / 3n,
  months: ({ months }) => months,
  weeks: ({ days }) => days / 7n,
  days: ({ days }) => days,
  hours: ({ seconds }) => seconds / 3600n,
  minutes: ({ seconds }) => seconds / 60n,
  seconds: ({ seconds }) => seconds,
  milliseconds: ({ seconds, nanos }) => seconds * 1000n + BigInt(Math.floor(nanos / 1_000_000)),
  microseconds: ({ seconds, nanos }) => seconds * 1_000_000n + BigInt(Math.floor(nanos / 1000)),
  nanoseconds: ({ seconds, nanos }) => seconds * 1_000_000_000n + BigInt(nanos),
  quartersOfYear: ({ months }) => (months / 3n) % 4n,
  monthsOfYear: ({ months }) => months % 12n,
  monthsOfQuarter: ({ months }) => months % 3n,
  daysOfWeek: ({ days }) => days % 7n,
  minutesOfHour: ({ seconds }) => (seconds / 60n) % 60n,
  secondsOfMinute: ({ seconds }) => seconds % 60n,
  millisecondsOfSecond: ({ nanos }) => Math.floor(nanos / 1_000_000),
  microsecondsOfSecond: ({ nanos }) => Math.floor(nanos / 1000),
  nanosecondsOfSecond: ({ nanos }) => nanos,
});

/**
 * Returns a field such as `year` or `offset`. @throws CypherError if values of the type have none.
 */
export function temporalField(value: Temporal, field: string): bigint | string {
  const name = field.toLowerCase();
  if (name === "timezone" && "offset" in value) {
    return value instanceof ZonedDateTime && value.zone !== null
      ? value.zone
      : offsetText(value.offset);
  }
  const found = readField(value, name);
  if (found === undefined) throw missing(value, name, field);
  return plain(found, field);
}

/** The fields in the words of Java, in which Neo4j says that a value has none of them. */
const JAVA_NAMES = new Map(
  Object.entries({
    year: "Year",
    quarter: "QuarterOfYear",
    month: "MonthOfYear",
    week: "WeekOfWeekBasedYear",
    weekYear: "WeekBasedYear",
    day: "DayOfMonth",
    ordinalDay: "DayOfYear",
    weekDay: "DayOfWeek",
    dayOfWeek: "DayOfWeek",
    dayOfQuarter: "DayOfQuarter",
    hour: "HourOfDay",
    minute: "MinuteOfHour",
    second: "SecondOfMinute",
    millisecond: "MilliOfSecond",
    microsecond: "MicroOfSecond",
    nanosecond: "NanoOfSecond",
  }).map(([name, java]) => [name.toLowerCase(), java]),
);

function missing(value: Temporal, name: string, field: string): CypherError {
  const java = JAVA_NAMES.get(name);
  if (java !== undefined) return typeError(`Unsupported field: ${java}`);
  if (MOMENT.has(name)) return typeError("Epoch not supported.");
  const isZone = name === "timezone" && "epochDay" in value;
  if (name !== "timezone" && !OFFSET.has(name)) return typeError(`No such field: ${field}`);
  return typeError(`Cannot get the ${isZone ? "time zone" : "offset"} of: ${temporalText(value)}`);
}

function readField(value: Temporal, name: string): number | bigint | string | undefined {
  const day = DAY.get(name);
  if (day && "epochDay" in value) return day(value.epochDay);
  const time = TIME.get(name);
  if (time && "nanos" in value) return time(value.nanos);
  const offset = OFFSET.get(name);
  if (offset && "offset" in value) return offset(value);
  const moment = MOMENT.get(name);
  return moment && value instanceof ZonedDateTime ? moment(value) : undefined;
}

/** Returns a field such as `days` or `monthsOfYear`. @throws CypherError if durations have none. */
export const durationField = (value: Duration, field: string): bigint | string =>
  plain(DURATION.get(field.toLowerCase())?.(value), field);

function plain(found: number | bigint | string | undefined, field: string): bigint | string {
  if (found === undefined) throw typeError(`No such field: ${field}`);
  return typeof found === "number" ? BigInt(found) : found;
}
