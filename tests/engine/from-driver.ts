import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isPoint,
  isTime,
} from "neo4j-driver";
import { Point } from "../../engine/spatial/point.ts";
import type { Value } from "../../engine/values/value.ts";
import { durationOf } from "../../engine/temporal/duration-parts.ts";
import { epochDayOf } from "../../engine/temporal/calendar.ts";
import { CypherDate } from "../../engine/temporal/date.ts";
import { LocalTime } from "../../engine/temporal/local-time.ts";
import { ZonedTime } from "../../engine/temporal/zoned-time.ts";
import { LocalDateTime } from "../../engine/temporal/local-date-time.ts";
import { nanosOf } from "../../engine/temporal/clock.ts";
import { inZone } from "../../engine/temporal/moment.ts";

const number = (value: unknown): number => Number(value);

/** A value as the driver hands it over (integers as bigint), in the engine's form. */
export function fromDriver(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value as Value;
  if (Array.isArray(value)) return value.map(fromDriver);
  if (isDate(value)) {
    return new CypherDate(epochDayOf(number(value.year), number(value.month), number(value.day)));
  }
  if (isLocalTime(value)) return new LocalTime(timeOf(value));
  if (isTime(value)) return new ZonedTime(timeOf(value), number(value.timeZoneOffsetSeconds));
  if (isLocalDateTime(value)) return new LocalDateTime(dayOf(value), timeOf(value));
  if (isDateTime(value)) {
    const offset = number(value.timeZoneOffsetSeconds ?? 0);
    return value.timeZoneId
      ? inZone(dayOf(value), timeOf(value), { name: value.timeZoneId }, offset)
      : inZone(dayOf(value), timeOf(value), { name: null, offset });
  }
  if (isDuration(value)) {
    const { months, days, seconds, nanoseconds } = value as unknown as Record<string, bigint>;
    return durationOf(
      BigInt(months ?? 0),
      BigInt(days ?? 0),
      BigInt(seconds ?? 0),
      BigInt(nanoseconds ?? 0),
    );
  }
  if (isPoint(value)) {
    const all = [value.x, value.y, value.z].filter((each) => each !== undefined);
    return new Point(number(value.srid), all);
  }
  return new Map(Object.entries(value).map(([key, each]) => [key, fromDriver(each)]));
}

const dayOf = (value: { year: unknown; month: unknown; day: unknown }): number =>
  epochDayOf(number(value.year), number(value.month), number(value.day));

const timeOf = (value: {
  hour: unknown;
  minute: unknown;
  second: unknown;
  nanosecond: unknown;
}): number =>
  nanosOf({
    hour: number(value.hour),
    minute: number(value.minute),
    second: number(value.second),
    nanosecond: number(value.nanosecond),
  });
