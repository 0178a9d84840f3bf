import { argumentError } from "../errors/errors.ts";
import { nanosOf, timeOf } from "../temporal/clock.ts";
import type { Fields, NumberField } from "./temporal-fields.ts";
import { inRange } from "../temporal/range.ts";

/**
 * Returns the time of day that fields name, in nanoseconds since midnight. What they leave open
 * comes from `base`, or is zero.
 *
 * @throws CypherError if a field is out of range or a larger one is missing.
 */
export function buildNanos(fields: Fields, base: number | undefined): number {
  const has = (name: NumberField) => fields.number(name) !== undefined;
  const subsecond = has("millisecond") || has("microsecond") || has("nanosecond");
  if (base === undefined) {
    if (!has("hour")) throw argumentError("hour must be specified");
    if (has("second") && !has("minute")) {
      throw argumentError("second cannot be specified without minute");
    }
    if (subsecond && !has("second")) {
      const missing = has("minute") ? "second" : "minute";
      throw argumentError(`subsecond cannot be specified without ${missing}`);
    }
  }
  const old = timeOf(base ?? 0);
  return nanosOf({
    hour: inRange("HourOfDay", fields.number("hour") ?? old.hour),
    minute: inRange("MinuteOfHour", fields.number("minute") ?? old.minute),
    second: inRange("SecondOfMinute", fields.number("second") ?? old.second),
    nanosecond: subsecond ? subsecondOf(fields, old.nanosecond) : old.nanosecond,
  });
}

function subsecondOf(fields: Fields, old: number): number {
  const milli = fields.number("millisecond");
  const micro = fields.number("microsecond");
  const nano = fields.number("nanosecond");
  if (milli !== undefined) below("Millisecond", milli, 1000);
  if (micro !== undefined) below("Microsecond", micro, milli === undefined ? 1e6 : 1000);
  if (nano !== undefined) {
    below("Nanosecond", nano, micro !== undefined ? 1000 : milli !== undefined ? 1e6 : 1e9);
  }
  // A unit alone leaves the larger ones of the base as they are.
  const kept =
    milli !== undefined ? 0 : micro !== undefined ? old - (old % 1e6) : old - (old % 1000);
  const larger = milli === undefined && micro !== undefined && micro >= 1000 ? 0 : kept;
  const largest = nano !== undefined && nano >= 1000 && micro === undefined ? 0 : larger;
  return (
    (milli ?? 0) * 1e6 + (micro ?? 0) * 1000 + (nano ?? 0) + (milli === undefined ? largest : 0)
  );
}

function below(name: string, value: number, limit: number): void {
  if (value < 0 || value >= limit) throw argumentError(`Invalid value for ${name}: ${value}`);
}
