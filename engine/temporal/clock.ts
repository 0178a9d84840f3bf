export const NANOS_OF_SECOND = 1_000_000_000;
export const NANOS_OF_MINUTE = 60 * NANOS_OF_SECOND;
export const NANOS_OF_HOUR = 60 * NANOS_OF_MINUTE;
export const NANOS_OF_DAY = 24 * NANOS_OF_HOUR;
export const SECONDS_OF_DAY = 86_400;

/** A time of day in its parts. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;
}

/** Nanoseconds since midnight. */
export const nanosOf = (time: TimeOfDay): number =>
  time.hour * NANOS_OF_HOUR +
  time.minute * NANOS_OF_MINUTE +
  time.second * NANOS_OF_SECOND +
  time.nanosecond;

export const timeOf = (nanos: number): TimeOfDay => ({
  hour: Math.floor(nanos / NANOS_OF_HOUR),
  minute: Math.floor(nanos / NANOS_OF_MINUTE) % 60,
  second: Math.floor(nanos / NANOS_OF_SECOND) % 60,
  nanosecond: nanos % NANOS_OF_SECOND,
});

/** Returns the time of day that is left without whole days; both may be negative before. */
export function carryDays(nanos: number): { days: number; nanos: number } {
  const days = Math.floor(nanos / NANOS_OF_DAY);
  return { days, nanos: nanos - days * NANOS_OF_DAY };
}
