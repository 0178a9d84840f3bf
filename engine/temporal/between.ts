import { typeError } from "../errors/errors.ts";
import { dayOf, plusMonths } from "./calendar.ts";
import { SECONDS_OF_DAY } from "./clock.ts";
import type { Duration } from "./duration.ts";
import { durationOf } from "./duration-parts.ts";
import { inZone, movedTo } from "./moment.ts";
import { zoneIn, type Temporal } from "./select.ts";
import type { Zone } from "./zone.ts";
import { ZonedDateTime } from "./zoned-date-time.ts";

interface Local {
  readonly epochDay: number;
  readonly nanos: number;
  readonly offset: number;
}

/** From one value to another: in whole months, then whole days, then seconds and nanoseconds. */
export function between(from: Temporal, to: Temporal): Duration {
  const [a, b, zone] = aligned(from, to);
  if (!bothHaveDates(from, to)) return rest(a, b, 0, 0);
  const months = monthsBetween(a, b);
  const afterMonths = atDay(plusMonths(a.epochDay, months), a, zone);
  const days = daysBetween(afterMonths, b);
  return rest(atDay(afterMonths.epochDay + days, a, zone), b, months, days);
}

/** In whole months; none if one value has no date. @throws CypherError (TypeError) if neither has. */
export function inMonths(from: Temporal, to: Temporal): Duration {
  refuseTimes(from, to, "Months");
  const [a, b] = aligned(from, to);
  return durationOf(BigInt(bothHaveDates(from, to) ? monthsBetween(a, b) : 0), 0n, 0n, 0n);
}

/** In whole days; none if one value has no date. @throws CypherError (TypeError) if neither has. */
export function inDays(from: Temporal, to: Temporal): Duration {
  refuseTimes(from, to, "Days");
  const [a, b] = aligned(from, to);
  return durationOf(0n, BigInt(bothHaveDates(from, to) ? daysBetween(a, b) : 0), 0n, 0n);
}

/** In seconds and nanoseconds. */
export function inSeconds(from: Temporal, to: Temporal): Duration {
  const [a, b] = aligned(from, to);
  return rest(a, b, 0, 0);
}

function refuseTimes(from: Temporal, to: Temporal, unit: string): void {
  if ("epochDay" in from || "epochDay" in to) return;
  throw typeError(`Unsupported unit: ${unit}`);
}

const bothHaveDates = (from: Temporal, to: Temporal): boolean =>
  "epochDay" in from && "epochDay" in to;

/** Both on one day if one has no date, at midnight without a time, in the first zone there is. */
function aligned(from: Temporal, to: Temporal): [Local, Local, Zone | undefined] {
  const dated = bothHaveDates(from, to);
  const zone = zoneIn(from) ?? zoneIn(to);
  return [local(from, zone, dated), local(to, zone, dated), dated ? zone : undefined];
}

function local(value: Temporal, zone: Zone | undefined, dated: boolean): Local {
  const epochDay = dated && "epochDay" in value ? value.epochDay : 0;
  const nanos = "nanos" in value ? value.nanos : 0;
  if ("offset" in value) {
    if (!dated || !(value instanceof ZonedDateTime))
      return { epochDay, nanos, offset: value.offset };
    return zone ? movedTo(value, zone) : value;
  }
  if (!zone) return { epochDay, nanos, offset: 0 };
  if (!dated && zone.name !== null) return { epochDay, nanos, offset: Number.NaN };
  return inZone(epochDay, nanos, zone);
}

const atDay = (epochDay: number, { nanos, offset }: Local, zone: Zone | undefined): Local =>
  zone ? inZone(epochDay, nanos, zone, offset) : { epochDay, nanos, offset };

/** Returns the last day that counts as whole: the day before if the time of day is not reached. */
function wholeDay(a: Local, b: Local): number {
  if (b.epochDay > a.epochDay && b.nanos < a.nanos) return b.epochDay - 1;
  if (b.epochDay < a.epochDay && b.nanos > a.nanos) return b.epochDay + 1;
  return b.epochDay;
}

const daysBetween = (a: Local, b: Local): number => wholeDay(a, b) - a.epochDay;

function monthsBetween(a: Local, b: Local): number {
  const start = dayOf(a.epochDay);
  const end = dayOf(wholeDay(a, b));
  const packed = (day: { year: number; month: number; day: number }) =>
    (day.year * 12 + day.month) * 32 + day.day;
  return Math.trunc((packed(end) - packed(start)) / 32);
}

function rest(a: Local, b: Local, months: number, days: number): Duration {
  // One has no zone of its own: it is taken to be in that of the other.
  const offsets = Number.isNaN(a.offset) || Number.isNaN(b.offset) ? 0 : a.offset - b.offset;
  return durationOf(
    BigInt(months),
    BigInt(days),
    BigInt(b.epochDay - a.epochDay) * BigInt(SECONDS_OF_DAY) + BigInt(offsets),
    BigInt(b.nanos - a.nanos),
  );
}
