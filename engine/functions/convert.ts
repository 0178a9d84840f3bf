import { CypherError, STATUS, typeError } from "../errors/errors.ts";
import { describe } from "../values/describe.ts";
import { MAX_INTEGER, MIN_INTEGER, truncated } from "../values/integer.ts";
import { toText } from "../values/to-text.ts";
import type { Value } from "../values/value.ts";

const FLOAT = /^[+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?)$/;

/** @throws CypherError if the value is of a type that has no truth value. */
export function toBoolean(value: Value): Value {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "bigint") return value !== 0n;
  if (typeof value === "string") {
    const text = value.trim().toLowerCase();
    return text === "true" ? true : text === "false" ? false : null;
  }
  throw invalid("toBoolean", "a Boolean, Integer or String", value);
}

/** @throws CypherError if the value is of a type that is never a number, or too large. */
export function toInteger(value: Value): Value {
  if (value === null || typeof value === "bigint") return value;
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (typeof value === "number") return truncated(value);
  if (typeof value === "string") return integerOf(value.trim());
  throw invalid("toInteger", "a String, Float, Integer or Boolean", value);
}

function integerOf(text: string): Value {
  if (/^[+-]?\d+$/.test(text)) {
    const integer = BigInt(text.replace(/^\+/, ""));
    if (integer > MAX_INTEGER || integer < MIN_INTEGER) throw tooLarge(text);
    return integer;
  }
  const float = floatOf(text);
  return float === null || !Number.isFinite(float) ? null : truncated(float);
}

const tooLarge = (text: string): CypherError =>
  new CypherError(STATUS.type, `integer, ${text}, is too large`);

/** @throws CypherError if the value is of a type that is never a number. */
export function toFloat(value: Value): Value {
  if (value === null || typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string") return floatOf(value.trim());
  throw invalid("toFloat", "a String, Float or Integer", value);
}

function floatOf(text: string): number | null {
  if (/^0x[0-9a-f]+$/i.test(text)) return Number(text);
  if (!FLOAT.test(text)) return null;
  return Number(text.replace(/[fFdD]$/, ""));
}

/** @throws CypherError if the value is of a type that has no text, such as a list. */
export function toStringValue(value: Value): Value {
  if (value === null) return null;
  const text = toText(value);
  if (text !== undefined) return text;
  throw invalid(
    "toString",
    "a String, Float, Integer, Boolean, Temporal, Point or Duration",
    value,
  );
}

/** Returns the result of a conversion, or null if the type has none. */
export function orNull(convert: (value: Value) => Value): (value: Value) => Value {
  return (value) => {
    try {
      return convert(value);
    } catch (error) {
      if (error instanceof CypherError && error.code === STATUS.type) return null;
      throw error;
    }
  };
}

const invalid = (name: string, expected: string, value: Value): CypherError =>
  typeError(
    `Invalid input for function '${name}()': Expected ${expected}, got: ${describe(value)}`,
  );
