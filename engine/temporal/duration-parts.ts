import { argumentError, arithmeticError } from "../errors/errors.ts";
import { Duration } from "./duration.ts";

const NANOS = 1_000_000_000n;
const MIN = -(2n ** 63n);
const MAX = 2n ** 63n - 1n;
/** Of an average month: a twelfth of 365.2425 days. */
const SECONDS_OF_MONTH = 2_629_746;
const SECONDS_OF_DAY = 86_400;

/**
 * Returns a duration of any parts; nanoseconds are carried into seconds.
 *
 * @throws CypherError if a part, or all of them in seconds, does not fit into 64 bits.
 */
export function durationOf(months: bigint, days: bigint, seconds: bigint, nanos: bigint): Duration {
  let carry = nanos / NANOS;
  let rest = nanos % NANOS;
  if (rest < 0n) {
    carry -= 1n;
    rest += NANOS;
  }
  const whole = seconds + carry;
  const total = months * BigInt(SECONDS_OF_MONTH) + days * BigInt(SECONDS_OF_DAY) + whole;
  if ([months, days, whole, total].some((part) => part < MIN || part > MAX)) {
    throw argumentError(
      `Invalid value for duration, will cause overflow. Value was months=${months}, days=${days}, seconds=${seconds}, nanos=${nanos}`,
    );
  }
  return new Duration(months, days, whole, Number(rest));
}

/**
 * Returns a duration of parts with fractions: a fraction of a part counts on in the next smaller
 * one.
 */
export function approximateDuration(
  months: number,
  days: number,
  seconds: number,
  nanos: number,
): Duration {
  if ([months, days, seconds, nanos].some(Number.isNaN)) return durationOf(0n, 0n, 0n, 0n);
  if (![months, days, seconds, nanos].every(Number.isFinite))
    throw arithmeticError("long overflow");
  const wholeMonths = Math.trunc(months);
  const allDays = days + ((months - wholeMonths) * SECONDS_OF_MONTH) / SECONDS_OF_DAY;
  const wholeDays = Math.trunc(allDays);
  const allSeconds = seconds + (allDays - wholeDays) * SECONDS_OF_DAY;
  const wholeSeconds = Math.trunc(allSeconds);
  const allNanos = nanos + (allSeconds - wholeSeconds) * Number(NANOS);
  return durationOf(
    BigInt(wholeMonths),
    BigInt(wholeDays),
    BigInt(wholeSeconds),
    BigInt(Math.trunc(allNanos)),
  );
}

export const plusDuration = (a: Duration, b: Duration): Duration =>
  durationOf(
    a.months + b.months,
    a.days + b.days,
    a.seconds + b.seconds,
    BigInt(a.nanos) + BigInt(b.nanos),
  );

export const negatedDuration = (a: Duration): Duration =>
  durationOf(-a.months, -a.days, -a.seconds, BigInt(-a.nanos));

/** All in seconds, months and days as they are on average; for ordering. */
export const averageSeconds = (a: Duration): bigint =>
  a.months * BigInt(SECONDS_OF_MONTH) + a.days * BigInt(SECONDS_OF_DAY) + a.seconds;

export function timesDuration(a: Duration, factor: number | bigint): Duration {
  if (typeof factor === "bigint") {
    return durationOf(
      a.months * factor,
      a.days * factor,
      a.seconds * factor,
      BigInt(a.nanos) * factor,
    );
  }
  return scaled(a, (part) => part * factor);
}

export function dividedDuration(a: Duration, divisor: number): Duration {
  if (divisor === 0) {
    throw argumentError(`Can not divide a duration by ${divisor} without causing overflow.`);
  }
  return scaled(a, (part) => part / divisor);
}

const scaled = (a: Duration, scale: (part: number) => number): Duration =>
  approximateDuration(
    scale(Number(a.months)),
    scale(Number(a.days)),
    scale(Number(a.seconds)),
    scale(a.nanos),
  );
