import type { Type } from "./scope.ts";
import type { Make, Way } from "./ways.ts";

export const DATE_TIMES = [
  "datetime('2020-02-29T12:34:56.789+02:00')",
  "datetime('1999-12-31T23:59:59.999999999Z')",
  "datetime('2024-10-27T02:30[Europe/Paris]')",
  "datetime('2024-03-31T02:30[Europe/Paris]')",
];
export const LOCAL_TIMES = ["localtime('00:00')", "localtime('12:34:56.7')", "localtime('23:59')"];

const UNITS = ["'year'", "'month'", "'day'", "'hour'", "'minute'", "'week'", "'quarter'"];
const FIELDS = ["year", "hour", "second", "nanosecond", "epochSeconds", "offsetMinutes", "week"];

/** Expressions that are of a type of date and time, or take one apart. */
export function temporalWays(make: Make): Partial<Record<Type, readonly Way[]>> {
  const of =
    (type: Type, text: (made: string) => string): Way =>
    (draw, scope, depth) =>
      text(make(draw, scope, type, depth));
  return {
    DateTime: [
      (draw, scope, depth) =>
        `(${make(draw, scope, "DateTime", depth)} ${draw.one(["+", "-"])} ${make(draw, scope, "Duration", depth)})`,
      (draw, scope, depth) =>
        `datetime.truncate(${draw.one(UNITS)}, coalesce(${make(draw, scope, "DateTime", depth)}, datetime('2000-01-31T01:02Z')))`,
      of("Date", (date) => `datetime({date: coalesce(${date}, date('2001-02-03')), hour: 7})`),
      of("DateTime", (at) => `datetime({datetime: ${at}, timezone: 'Asia/Yerevan'})`),
      of("Integer", (n) => `datetime({epochSeconds: coalesce(${n}, 5) % 1000000})`),
    ],
    LocalTime: [
      of("DateTime", (at) => `localtime(${at})`),
      of("LocalTime", (at) => `(${at} + duration('PT1H30M'))`),
      of(
        "LocalTime",
        (at) => `localtime.truncate('minute', coalesce(${at}, localtime('01:02:03')))`,
      ),
    ],
    Date: [of("DateTime", (at) => `date(${at})`)],
    Duration: [
      (draw, scope, depth) =>
        `duration.${draw.one(["between", "inMonths", "inDays", "inSeconds"])}(${make(draw, scope, "DateTime", depth)}, ${make(draw, scope, draw.one(["DateTime", "Date"]), depth)})`,
      (draw, scope, depth) =>
        `(${make(draw, scope, "Duration", depth)} ${draw.one(["/ 2", "* 0.5", "* 1.5", "/ 4"])})`,
      (draw, scope, depth) =>
        `duration({days: ${make(draw, scope, "Integer", depth)}, hours: ${draw.one(["1", "-30", "null"])}})`,
    ],
    Integer: [
      (draw, scope, depth) => `${make(draw, scope, "DateTime", depth)}.${draw.one(FIELDS)}`,
      (draw, scope, depth) =>
        `${make(draw, scope, "Duration", depth)}.${draw.one(["months", "days", "seconds", "hoursOfDay", "monthsOfYear"])}`,
    ],
    String: [of("DateTime", (at) => `toString(${at})`), of("LocalTime", (at) => `toString(${at})`)],
    Boolean: [
      (draw, scope, depth) =>
        `(${make(draw, scope, "DateTime", depth)} ${draw.one(["<", "=", ">="])} ${make(draw, scope, "DateTime", depth)})`,
    ],
  };
}
