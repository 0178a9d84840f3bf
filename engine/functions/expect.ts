import {
  argumentError,
  arithmeticError,
  CypherError,
  STATUS,
  typeError,
} from "../errors/errors.ts";
import { describe } from "../values/describe.ts";
import { truncated } from "../values/integer.ts";
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

/** Strings are no longer. */
const MOST = 2n ** 31n - 1n;

/**
 * Returns an integer that counts something; a Float is cut. @throws CypherError if it is negative.
 */
export function expectCount(value: Value | undefined, name: string): number {
  const number = expectNumber(value, name);
  const count = typeof number === "number" ? truncated(number) : number;
  if (count < 0n) {
    throw new CypherError(STATUS.failed, "Cannot handle negative start index nor negative length");
  }
  if (count > MOST) {
    throw argumentError(
      `Invalid input for function '${name}()': Expected an integer between 0 and ${MOST}, but got: ${count}`,
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

/** Returns a number without its fraction. @throws CypherError if it is none or beyond 64 bits. */
export function wholeNumber(value: Value | undefined, name: string): bigint {
  const number = expectNumber(value, name);
  if (typeof number === "bigint") return number;
  if (!(Math.abs(number) < 2 ** 63)) throw arithmeticError("numeric value out of range");
  return truncated(number);
}
