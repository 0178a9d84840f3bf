import { typeError } from "../errors/errors.ts";
import { CypherDate } from "./date.ts";
import { LocalDateTime } from "./local-date-time.ts";
import { LocalTime } from "./local-time.ts";
import { zoneOf as zoneOfMoment } from "./moment.ts";
import {
  formatDate,
  formatLocalDateTime,
  formatLocalTime,
  formatTime,
  formatZonedDateTime,
} from "./text.ts";
import type { Zone } from "./zone.ts";
import { ZonedDateTime } from "./zoned-date-time.ts";
import { ZonedTime } from "./zoned-time.ts";

/** A point in time or on the clock or calendar; durations are not among them. */
export type Temporal = CypherDate | LocalTime | ZonedTime | LocalDateTime | ZonedDateTime;

/** Returns true for a date or a time, and for both in one; false for a duration. */
export function isTemporal(value: unknown): value is Temporal {
  return (
    value instanceof CypherDate ||
    value instanceof LocalTime ||
    value instanceof ZonedTime ||
    value instanceof LocalDateTime ||
    value instanceof ZonedDateTime
  );
}

/** ISO 8601, as Cypher's toString() gives it. */
export function temporalText(value: Temporal): string {
  switch (value.kind) {
    case "Date":
      return formatDate(value);
    case "LocalTime":
      return formatLocalTime(value);
    case "ZonedTime":
      return formatTime(value);
    case "LocalDateTime":
      return formatLocalDateTime(value);
    case "ZonedDateTime":
      return formatZonedDateTime(value);
  }
}

/**
 * Returns the day of a date or of a date with a time. @throws CypherError if the value has none.
 */
export function dayIn(value: unknown): number {
  if (isTemporal(value) && "epochDay" in value) return value.epochDay;
  throw typeError(`Cannot get the date of: ${textOf(value)}`);
}

/**
 * Returns the time of day of a time or of a date with a time. @throws CypherError if the value has
 * none.
 */
export function nanosIn(value: unknown): number {
  if (isTemporal(value) && "nanos" in value) return value.nanos;
  throw typeError(`Cannot get the time of: ${textOf(value)}`);
}

/** Returns the zone of a value that has one. */
export function zoneIn(value: unknown): Zone | undefined {
  if (value instanceof ZonedTime) return { offset: value.offset, name: null };
  return value instanceof ZonedDateTime ? zoneOfMoment(value) : undefined;
}

const textOf = (value: unknown): string =>
  isTemporal(value) ? temporalText(value) : String(value === null ? "NO_VALUE" : typeof value);
