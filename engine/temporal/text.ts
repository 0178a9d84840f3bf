import { dayOf } from "./calendar.ts";
import { timeOf } from "./clock.ts";
import type { CypherDate } from "./date.ts";
import type { Duration } from "./duration.ts";
import type { LocalDateTime } from "./local-date-time.ts";
import type { LocalTime } from "./local-time.ts";
import type { ZonedDateTime } from "./zoned-date-time.ts";
import type { ZonedTime } from "./zoned-time.ts";

const two = (value: number): string => String(value).padStart(2, "0");

function dayText(epochDay: number): string {
  const { year, month, day } = dayOf(epochDay);
  const digits = String(Math.abs(year)).padStart(4, "0");
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  return `${sign}${digits}-${two(month)}-${two(day)}`;
}

function timeText(nanos: number): string {
  const { hour, minute, second, nanosecond } = timeOf(nanos);
  return `${two(hour)}:${two(minute)}:${two(second)}${fractionText(nanosecond)}`;
}

function fractionText(nanosecond: number): string {
  if (nanosecond === 0) return "";
  return `.${String(nanosecond).padStart(9, "0").replace(/0+$/, "")}`;
}

/** `Z`, `+01:00` or, for local mean times, `+00:53:28`. */
export function offsetText(offset: number): string {
  if (offset === 0) return "Z";
  const seconds = Math.abs(offset);
  const hours = two(Math.floor(seconds / 3600));
  const minutes = two(Math.floor(seconds / 60) % 60);
  const rest = seconds % 60 === 0 ? "" : `:${two(seconds % 60)}`;
  return `${offset < 0 ? "-" : "+"}${hours}:${minutes}${rest}`;
}

export const formatDate = (date: CypherDate): string => dayText(date.epochDay);

export const formatLocalTime = (time: LocalTime): string => timeText(time.nanos);

export const formatTime = (time: ZonedTime): string =>
  timeText(time.nanos) + offsetText(time.offset);

export const formatLocalDateTime = (time: LocalDateTime): string =>
  `${dayText(time.epochDay)}T${timeText(time.nanos)}`;

export const formatZonedDateTime = (time: ZonedDateTime): string =>
  `${dayText(time.epochDay)}T${timeText(time.nanos)}${offsetText(time.offset)}` +
  (time.zone === null ? "" : `[${time.zone}]`);

/** ISO 8601, with years, hours and minutes split off what they are counted in. */
export function formatDuration({ months, days, seconds, nanos }: Duration): string {
  const part = (value: bigint, unit: string) => (value === 0n ? "" : `${value}${unit}`);
  const date = part(months / 12n, "Y") + part(months % 12n, "M") + part(days, "D");
  // Seconds and nanoseconds of one sign, so that minus one and a half reads as such.
  const borrowed = seconds < 0n && nanos > 0;
  const whole = borrowed ? seconds + 1n : seconds;
  const fraction = fractionText(borrowed ? 1_000_000_000 - nanos : nanos);
  const rest = whole % 60n;
  const sign = borrowed && rest === 0n ? "-" : "";
  const last = rest === 0n && fraction === "" ? "" : `${sign}${rest}${fraction}S`;
  const time = part(whole / 3600n, "H") + part((whole / 60n) % 60n, "M") + last;
  if (time !== "") return `P${date}T${time}`;
  return date === "" ? "PT0S" : `P${date}`;
}
