import { NANOS_OF_DAY, NANOS_OF_SECOND, SECONDS_OF_DAY } from "./clock.ts";
import { ZonedDateTime } from "./zoned-date-time.ts";
import { offsetAtInstant, offsetAtLocal, type Zone } from "./zone.ts";

/**
 * Returns a local day and time in a zone. In the gap when clocks are put forward it is moved on by
 * as much, in the hour that comes twice `preferred` decides if it is one of the two offsets, else
 * the first.
 */
export function inZone(
  epochDay: number,
  nanos: number,
  zone: Zone,
  preferred?: number,
): ZonedDateTime {
  if (zone.name === null) return new ZonedDateTime(epochDay, nanos, zone.offset, null);
  const second = epochDay * SECONDS_OF_DAY + Math.floor(nanos / NANOS_OF_SECOND);
  const { offset, moved } = offsetAtLocal(zone.name, second, preferred);
  const shifted = nanos + moved * NANOS_OF_SECOND;
  const days = Math.floor(shifted / NANOS_OF_DAY);
  return new ZonedDateTime(epochDay + days, shifted - days * NANOS_OF_DAY, offset, zone.name);
}

/** Returns the day and time that clocks in a zone show, given seconds since 1970 in UTC. */
export function ofInstant(epochSecond: number, nanosOfSecond: number, zone: Zone): ZonedDateTime {
  const offset = zone.name === null ? zone.offset : offsetAtInstant(zone.name, epochSecond);
  const local = epochSecond + offset;
  const epochDay = Math.floor(local / SECONDS_OF_DAY);
  const nanos = (local - epochDay * SECONDS_OF_DAY) * NANOS_OF_SECOND + nanosOfSecond;
  return new ZonedDateTime(epochDay, nanos, offset, zone.name);
}

/**
 * Seconds since 1970 in UTC. A year has 3.2e7 of them, so for years beyond 285 million the last
 * digits are lost; durations between such moments are counted with bigints from days.
 */
export const epochSecondOf = (time: ZonedDateTime): number =>
  time.epochDay * SECONDS_OF_DAY + Math.floor(time.nanos / NANOS_OF_SECOND) - time.offset;

export const zoneOf = (time: ZonedDateTime): Zone =>
  time.zone === null ? { offset: time.offset, name: null } : { name: time.zone };

/** The same moment as clocks elsewhere show it. */
export const movedTo = (time: ZonedDateTime, zone: Zone): ZonedDateTime =>
  ofInstant(epochSecondOf(time), time.nanos % NANOS_OF_SECOND, zone);
