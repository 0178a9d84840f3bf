import { argumentError, CypherError } from "../errors/errors.ts";
import type { CypherMap, Value } from "../values/value.ts";
import type { Duration } from "../temporal/duration.ts";
import { approximateDuration, durationOf } from "../temporal/duration-parts.ts";

type Part = "months" | "days" | "seconds" | "nanos";

/** The part of durations in which a unit counts, and its size in that part. */
const UNITS = new Map<string, readonly [Part, bigint]>([
  ["years", ["months", 12n]],
  ["months", ["months", 1n]],
  ["weeks", ["days", 7n]],
  ["days", ["days", 1n]],
  ["hours", ["seconds", 3600n]],
  ["minutes", ["seconds", 60n]],
  ["seconds", ["seconds", 1n]],
  ["milliseconds", ["nanos", 1_000_000n]],
  ["microseconds", ["nanos", 1000n]],
  ["nanoseconds", ["nanos", 1n]],
]);

/**
 * Returns a duration from a map of units such as {days: 1.5, hours: 3}.
 *
 * @throws CypherError if a unit is unknown or no number, or the duration too long.
 */
export function buildDuration(map: CypherMap): Duration {
  const whole = { months: 0n, days: 0n, seconds: 0n, nanos: 0n };
  const fractions = { months: 0, days: 0, seconds: 0, nanos: 0 };
  for (const [key, value] of map) {
    const [part, size] = UNITS.get(key.toLowerCase()) ?? [];
    if (!part || !size) throw argumentError(`Unknown field: ${key}`);
    if (typeof value === "bigint") whole[part] += value * size;
    else fractions[part] += numberOf(key, value) * Number(size);
  }
  if (Object.values(fractions).every((part) => part === 0)) {
    return durationOf(whole.months, whole.days, whole.seconds, whole.nanos);
  }
  return approximateDuration(
    Number(whole.months) + fractions.months,
    Number(whole.days) + fractions.days,
    Number(whole.seconds) + fractions.seconds,
    Number(whole.nanos) + fractions.nanos,
  );
}

function numberOf(key: string, value: Value): number {
  if (typeof value === "number") return value;
  throw new CypherError(
    "Neo.DatabaseError.Statement.ExecutionFailed",
    `${key} must be a number value`,
  );
}
