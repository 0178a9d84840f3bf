import { CypherError, STATUS } from "../errors/errors.ts";
import { checkedDay, checkedOrdinalDay, checkedQuarterDay, checkedWeekDay } from "./checked-day.ts";
import { nanosOf } from "./clock.ts";
import { CypherDate } from "./date.ts";
import { LocalDateTime } from "./local-date-time.ts";
import { LocalTime } from "./local-time.ts";
import { inRange } from "./range.ts";

const YEAR = String.raw`(?<year>\d{4}|[+-]\d{1,9})`;
const DATE = new RegExp(
  String.raw`^${YEAR}(?:` +
    [
      String.raw`-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?`,
      String.raw`(?<month2>\d{2})(?<day2>\d{2})?`,
      String.raw`-?W(?<week>\d{1,2})(?:-?(?<dayOfWeek>\d))?`,
      String.raw`-?Q(?<quarter>\d)(?:-?(?<dayOfQuarter>\d{1,2}))?`,
      String.raw`-?(?<ordinalDay>\d{3})`,
    ].join("|") +
    String.raw`)?$`,
);
const TIME =
  /^(?<hour>\d{1,2})(?:(?::(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?<fraction>[.,]\d{1,9})?)?)|(?<minute2>\d{2})(?:(?<second2>\d{2})(?<fraction2>[.,]\d{1,9})?)?)?$/;

/** A text that has not the form of the type; Neo4j shows it below its message. */
export const unreadable = (type: string, text: string): CypherError =>
  new CypherError(STATUS.syntax, `Text cannot be parsed to a ${type}${shownBelow(text)}`);

/** Returns a text below a message, with a mark at its beginning. */
export const shownBelow = (text: string): string => `\n"${text}"\n ^`;

/** Runs a reader of a text, in which argument errors become syntax errors. */
export function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof CypherError && error.code === STATUS.argument) {
      throw new CypherError(STATUS.syntax, error.message);
    }
    throw error;
  }
}

/** Days since 1970-01-01 of a date in any form of ISO 8601; undefined if it has none of them. */
export function readDay(text: string): number | undefined {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return undefined;
  const { week, dayOfWeek, quarter, dayOfQuarter, ordinalDay } = groups;
  const year = Number(groups["year"]);
  if (week) return checkedWeekDay(year, Number(week), Number(dayOfWeek ?? 1));
  if (quarter) return checkedQuarterDay(year, Number(quarter), Number(dayOfQuarter ?? 1));
  if (ordinalDay) return checkedOrdinalDay(year, Number(ordinalDay));
  const month = groups["month"] ?? groups["month2"] ?? 1;
  return checkedDay(year, Number(month), Number(groups["day"] ?? groups["day2"] ?? 1));
}

/** Nanoseconds since midnight of a time of day; undefined if the text is none. */
export function readNanos(text: string): number | undefined {
  const groups = TIME.exec(text)?.groups;
  if (!groups) return undefined;
  const fraction = groups["fraction"] ?? groups["fraction2"] ?? ".0";
  return nanosOf({
    hour: inRange("HourOfDay", Number(groups["hour"])),
    minute: inRange("MinuteOfHour", Number(groups["minute"] ?? groups["minute2"] ?? 0)),
    second: inRange("SecondOfMinute", Number(groups["second"] ?? groups["second2"] ?? 0)),
    nanosecond: Number(fraction.slice(1).padEnd(9, "0")),
  });
}

/** Returns a day and a time around a `T`, or a day alone, which means its midnight. */
export function readDayAndTime(text: string): { epochDay: number; nanos: number } | undefined {
  const at = text.search(/t/i);
  const epochDay = readDay(at < 0 ? text : text.slice(0, at));
  const nanos = at < 0 ? 0 : readNanos(text.slice(at + 1));
  return epochDay === undefined || nanos === undefined ? undefined : { epochDay, nanos };
}

export function parseDate(text: string): CypherDate {
  const epochDay = reading(() => readDay(text));
  if (epochDay === undefined) throw unreadable("Date", text);
  return new CypherDate(epochDay);
}

export function parseLocalTime(text: string): LocalTime {
  const nanos = reading(() => readNanos(text));
  if (nanos === undefined) throw unreadable("LocalTime", text);
  return new LocalTime(nanos);
}

export function parseLocalDateTime(text: string): LocalDateTime {
  const read = reading(() => readDayAndTime(text));
  if (!read) throw unreadable("LocalDateTime", text);
  return new LocalDateTime(read.epochDay, read.nanos);
}
