import { arithmeticError, typeError, type CypherError } from "../errors/errors.ts";
import { Duration } from "../temporal/duration.ts";
import {
  dividedDuration,
  negatedDuration,
  plusDuration,
  timesDuration,
} from "../temporal/duration-parts.ts";
import { plus } from "../temporal/plus.ts";
import { isTemporal } from "../temporal/select.ts";
import { className } from "./class-name.ts";
import { within64Bits } from "./integer.ts";
import { toText } from "./to-text.ts";
import { isList, type Value } from "./value.ts";

const isNumber = (value: Value): value is number | bigint =>
  typeof value === "number" || typeof value === "bigint";

/** Cypher's `+`: numbers, strings with numbers, lists with anything, temporal values with durations. */
export function add(a: Value, b: Value): Value {
  if (typeof a === "bigint" && typeof b === "bigint") return within64Bits(a + b);
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return Number(a) + Number(b);
  if (isList(a)) return joined(a, isList(b) ? b : [b]);
  if (isList(b)) return joined([a], b);
  if (typeof a === "string" || typeof b === "string") {
    const left = toText(a);
    const right = toText(b);
    if (left !== undefined && right !== undefined) return left + right;
  }
  if (b instanceof Duration) {
    if (a instanceof Duration) return plusDuration(a, b);
    if (isTemporal(a)) return plus(a, b);
  }
  if (a instanceof Duration && isTemporal(b)) return plus(b, a);
  throw typeError(`Cannot add \`${className(a)}\` and \`${className(b)}\``);
}

/** More elements are not put together: they would take the memory of everybody. */
const MOST_ELEMENTS = 2 ** 24;

function joined(a: readonly Value[], b: readonly Value[]): Value {
  const length = a.length + b.length;
  if (length > MOST_ELEMENTS) throw new RangeError(`a list of ${length} elements`);
  return [...a, ...b];
}

/** Cypher's `-`. */
export function subtract(a: Value, b: Value): Value {
  if (typeof a === "bigint" && typeof b === "bigint") return within64Bits(a - b);
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b);
  if (b instanceof Duration) {
    if (a instanceof Duration) return plusDuration(a, negatedDuration(b));
    if (isTemporal(a)) return plus(a, negatedDuration(b));
  }
  throw typeError(`Cannot subtract \`${className(b)}\` from \`${className(a)}\``);
}

/** Cypher's `*`. */
export function multiply(a: Value, b: Value): Value {
  if (typeof a === "bigint" && typeof b === "bigint") return within64Bits(a * b);
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return Number(a) * Number(b);
  if (a instanceof Duration && isNumber(b)) return timesDuration(a, b);
  if (b instanceof Duration && isNumber(a)) return timesDuration(b, a);
  throw typeError(`Cannot multiply \`${className(a)}\` and \`${className(b)}\``);
}

/** Cypher's `/`; Integers give an Integer, cut towards zero. An Integer 0 divides nothing. */
export function divide(a: Value, b: Value): Value {
  if (b === 0n) throw byZero();
  if (typeof a === "bigint" && typeof b === "bigint") {
    return BigInt.asIntN(64, a / b);
  }
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return Number(a) / Number(b);
  if (a instanceof Duration && isNumber(b)) return dividedDuration(a, Number(b));
  throw typeError(`Cannot divide \`${className(a)}\` by \`${className(b)}\``);
}

/** Cypher's `%`; the result has the sign of the first. */
export function modulo(a: Value, b: Value): Value {
  if (typeof a === "bigint" && typeof b === "bigint") {
    if (b === 0n) throw byZero();
    return a % b;
  }
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return Number(a) % Number(b);
  throw typeError(`Cannot calculate modulus of \`${className(a)}\` and \`${className(b)}\``);
}

/** Cypher's `^`; always a Float. */
export function power(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return Number(a) ** Number(b);
  throw typeError(`Cannot raise \`${className(a)}\` to the power of \`${className(b)}\``);
}

/** Cypher's unary `-`. */
export function negate(a: Value): Value {
  if (typeof a === "bigint") return within64Bits(-a);
  if (a === null) return null;
  if (typeof a === "number") return -a;
  throw typeError(`Cannot negate \`${className(a)}\``);
}

/** Cypher's unary `+`. */
export function affirm(a: Value): Value {
  if (a === null || isNumber(a)) return a;
  throw typeError(`Cannot apply + to \`${className(a)}\``);
}

const byZero = (): CypherError => arithmeticError("/ by zero");
