import type { LiteralContext } from "@neo4j-cypher/language-support";
import { syntaxError } from "../errors/errors.ts";
import type { Place } from "../errors/errors.ts";
import { childOf, placeOf, textOf } from "./text.ts";

const MAX_INTEGER = 2n ** 63n - 1n;
const MIN_INTEGER = -(2n ** 63n);

/** Number, string, boolean or null; maps are made elsewhere. */
export function literalValue(tree: LiteralContext): null | boolean | string | number | bigint {
  const child = childOf(tree, 0);
  const text = textOf(tree);
  if (/^["']/.test(text)) return stringValue(child);
  switch (text.toUpperCase()) {
    case "TRUE":
      return true;
    case "FALSE":
      return false;
    case "NULL":
      return null;
    case "NAN":
      return NaN;
    case "INF":
    case "INFINITY":
      return Infinity;
    default:
      return numberValue(text, placeOf(tree));
  }
}

/** @throws CypherError when the text is no number of Cypher's, or one that its type cannot hold. */
export function numberValue(text: string, place: Place): number | bigint {
  const negative = text.startsWith("-");
  const digits = (negative ? text.slice(1) : text).trim();
  if (/^0[xo]/.test(digits) || /^\d[\d_]*$/.test(digits)) {
    return integerValue(digits, negative, place);
  }
  if (/^\d/.test(digits) && !/[.eE]/.test(digits)) {
    throw syntaxError(`Invalid input '${text}': expected a number`, place);
  }
  const plain = digits.replaceAll("_", "").replace(/[dDfF]$/, "");
  const value = Number(plain);
  if (Number.isNaN(value)) {
    throw syntaxError(`Invalid input '${text}': expected a floating point number`, place);
  }
  if (!Number.isFinite(value)) throw syntaxError("floating point number is too large", place);
  return negative ? -value : value;
}

function integerValue(digits: string, negative: boolean, place: Place): bigint {
  const old = /^0[0-7]+$/.test(digits);
  const plain = digits.replaceAll("_", "");
  let value: bigint;
  try {
    value = BigInt(old ? `0o${plain.slice(1)}` : plain);
  } catch {
    throw syntaxError(`invalid literal number`, place);
  }
  const signed = negative ? -value : value;
  // The grammar sees the sign of -9223372036854775808 as an operator: its operand is let through.
  if (signed < MIN_INTEGER || signed > MAX_INTEGER + 1n) {
    throw syntaxError("integer is too large", place);
  }
  return signed;
}

const ESCAPES: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "`": "`",
};

/** Returns the text between the quotes, its escapes resolved. */
export function stringValue(tree: object): string {
  const inner = textOf(tree).slice(1, -1);
  if (!inner.includes("\\")) return inner;
  return inner.replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^])/g, (_: string, escape: string) => {
    if (escape.length > 1) return String.fromCodePoint(parseInt(escape.slice(1), 16));
    if (escape === "u" || escape === "U") {
      throw syntaxError(
        `Invalid input '\\${escape}': expected four hexadecimal digits specifying a unicode character`,
        placeOf(tree),
      );
    }
    return ESCAPES[escape] ?? `\\${escape}`;
  });
}
