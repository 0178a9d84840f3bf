import { argumentError, CypherError, STATUS, typeError } from "../errors/errors.ts";
import type { CypherMap } from "../values/value.ts";
import { buildDay } from "./build-day.ts";
import { buildNanos } from "./build-time.ts";
import { NANOS_OF_SECOND, carryDays } from "../temporal/clock.ts";
import { CypherDate } from "../temporal/date.ts";
import { Fields } from "./temporal-fields.ts";
import { LocalDateTime } from "../temporal/local-date-time.ts";
import { LocalTime } from "../temporal/local-time.ts";
import { inZone, movedTo, ofInstant } from "../temporal/moment.ts";
import { dayIn, isTemporal, nanosIn, temporalText, zoneIn } from "../temporal/select.ts";
import { zoneNamed, type Zone } from "../temporal/zone.ts";
import { ZonedDateTime } from "../temporal/zoned-date-time.ts";
import { ZonedTime } from "../temporal/zoned-time.ts";

/** Returns a date from a map such as {year: 2020, week: 5} or {date: other, day: 1}. */
export function buildDate(map: CypherMap): CypherDate {
  const fields = new Fields(map, "Date");
  const base = fields.other("date");
  return new CypherDate(buildDay(fields, base === undefined ? undefined : dayIn(base), false));
}

export function buildLocalTime(map: CypherMap): LocalTime {
  const fields = new Fields(map, "LocalTime");
  const base = fields.other("time");
  return new LocalTime(buildNanos(fields, base === undefined ? undefined : nanosIn(base)));
}

export function buildLocalDateTime(map: CypherMap): LocalDateTime {
  const { epochDay, nanos } = localParts(new Fields(map, "LocalDateTime"));
  return new LocalDateTime(epochDay, nanos);
}

/** @param zone holds if neither the map nor what it selects from has one. */
export function buildTime(map: CypherMap, zone: Zone): ZonedTime {
  const fields = new Fields(map, "Time");
  const base = fields.other("time");
  const wanted = zoneField(fields);
  const from = zoneIn(base);
  if (base === undefined || !from) {
    const nanos = buildNanos(fields, base === undefined ? undefined : nanosIn(base));
    return new ZonedTime(nanos, offsetOf(wanted ?? zone));
  }
  const offset = base instanceof ZonedTime || base instanceof ZonedDateTime ? base.offset : 0;
  const target = wanted ? offsetOf(wanted) : offset;
  const moved = carryDays(nanosIn(base) + (target - offset) * NANOS_OF_SECOND).nanos;
  return new ZonedTime(buildNanos(fields, moved), target);
}

/** Returns the offset of a zone now: a time without a date has no other moment to ask for. */
const offsetOf = (zone: Zone): number => ofInstant(Math.floor(Date.now() / 1000), 0, zone).offset;

/** @param zone holds if neither the map nor what it selects from has one. */
export function buildZonedDateTime(map: CypherMap, zone: Zone): ZonedDateTime {
  const fields = new Fields(map, "DateTime");
  const wanted = zoneField(fields);
  const epoch = epochParts(fields);
  if (epoch) {
    const moment = ofInstant(epoch.second, epoch.nano, wanted ?? zone);
    return withFields(moment, fields, wanted ?? zone);
  }
  const datetime = fields.other("datetime");
  const time = fields.other("time");
  const from = zoneIn(datetime ?? time);
  const here = from ?? wanted ?? zone;
  if (from && wanted && (datetime !== undefined || fields.other("date") !== undefined)) {
    const base = datetime ?? time ?? null;
    const day = datetime === undefined ? fields.other("date") : datetime;
    const offset = base instanceof ZonedDateTime ? base.offset : undefined;
    const moment = inZone(dayIn(day ?? null), nanosIn(base), from, offset);
    return withFields(movedTo(moment, wanted), fields, wanted);
  }
  const { epochDay, nanos } = localParts(fields);
  const offset = datetime instanceof ZonedDateTime ? datetime.offset : undefined;
  return inZone(epochDay, nanos, wanted && from ? wanted : here, offset);
}

function withFields(base: ZonedDateTime, fields: Fields, zone: Zone): ZonedDateTime {
  if (!fields.hasDate() && !fields.hasTime()) return base;
  const epochDay = fields.hasDate() ? buildDay(fields, base.epochDay, true) : base.epochDay;
  return inZone(epochDay, buildNanos(fields, base.nanos), zone, base.offset);
}

function epochParts(fields: Fields): { second: number; nano: number } | undefined {
  const seconds = fields.number("epochSeconds");
  const millis = fields.number("epochMillis");
  if (seconds === undefined && millis === undefined) return undefined;
  if (seconds !== undefined) return { second: seconds, nano: 0 };
  const second = Math.floor((millis ?? 0) / 1000);
  return { second, nano: ((millis ?? 0) - second * 1000) * 1_000_000 };
}

function localParts(fields: Fields): { epochDay: number; nanos: number } {
  const datetime = fields.other("datetime");
  if (
    datetime !== undefined &&
    !(datetime instanceof LocalDateTime || datetime instanceof ZonedDateTime)
  ) {
    throw typeError(
      `Cannot select datetime from: ${isTemporal(datetime) ? temporalText(datetime) : typeof datetime}`,
    );
  }
  const date = fields.other("date") ?? datetime;
  const time = fields.other("time") ?? datetime;
  const timed = fields.hasTime() || time !== undefined;
  const epochDay = buildDay(fields, date === undefined ? undefined : dayIn(date), timed);
  if (!timed) return { epochDay, nanos: 0 };
  return { epochDay, nanos: buildNanos(fields, time === undefined ? undefined : nanosIn(time)) };
}

function zoneField(fields: Fields): Zone | undefined {
  const zone = fields.other("timezone");
  if (zone === undefined) return undefined;
  if (typeof zone !== "string") throw argumentError("Cannot assign time zone if it is no string.");
  try {
    return zoneNamed(zone);
  } catch (error) {
    // A zone that does not exist is a syntax error in maps as in texts.
    if (error instanceof CypherError) throw new CypherError(STATUS.syntax, error.message);
    throw error;
  }
}
