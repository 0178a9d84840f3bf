import { typeError } from "../errors/errors.ts";
import { Duration } from "../temporal/duration.ts";
import { describe } from "../values/describe.ts";
import type { Value } from "../values/value.ts";

/** Returns a value as a summand of sum() or avg(), which take either numbers or durations. */
export function summable(value: Value, before: "number" | "duration" | undefined, name: string) {
  const isNumber = typeof value === "bigint" || typeof value === "number";
  if (isNumber && before !== "duration") return value;
  if (value instanceof Duration && before !== "number") return value;
  if (isNumber || value instanceof Duration) {
    throw typeError(`${name}() cannot mix number and duration`);
  }
  throw typeError(
    `${name}() can only handle numerical values, duration, and null. Got ${describe(value)}`,
  );
}
