import { argumentError, typeError } from "../errors.ts";
import { describe } from "../values/describe.ts";
import { isList, type Value } from "../values/value.ts";

/** @throws CypherError (TypeError) if the argument of a function is no string. */
export function expectString(value: Value | undefined, name: string): string {
  if (typeof value === "string") return value;
  throw typeError(
    `Expected a string value for \`${name}\`, but got: ${describe(value ?? null)}; consider converting it to a string with toString().`,
  );
}

/** @throws CypherError (TypeError) if the argument of a function is no number. */
export function expectNumber(value: Value | undefined, name: string): number | bigint {
  if (typeof value === "number" || typeof value === "bigint") return value;
  throw typeError(
    `Invalid input for function '${name}()': Expected a numeric value but was ${describe(value ?? null)}`,
  );
}

/** @throws CypherError (TypeError) if the argument of a function is no whole number. */
export function expectInteger(value: Value | undefined, name: string): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value === "number" && Number.isInteger(value)) return BigInt(value);
  throw typeError(
    `Invalid input for function '${name}()': Expected an integer value but was ${describe(value ?? null)}`,
  );
}

/** An integer that counts something. @throws CypherError if it is negative. */
export function expectCount(value: Value | undefined, name: string): number {
  const count = expectInteger(value, name);
  if (count < 0n) {
    throw argumentError(
      `Invalid input '${count}' is not a valid argument, must be a positive number`,
    );
  }
  return Number(count);
}

/** @throws CypherError (TypeError) if the argument of a function is no list. */
export function expectList(value: Value | undefined, name: string): readonly Value[] {
  if (value !== undefined && isList(value)) return value;
  throw typeError(
    `Invalid input for function '${name}()': Expected ${describe(value ?? null)} to be a list`,
  );
}
