import { typeError } from "../errors.ts";
import { describe } from "./describe.ts";
import type { Value } from "./value.ts";

/** A truth value. @throws CypherError (TypeError) if the value is none. */
export function truth(value: Value): boolean | null {
  if (value === null || typeof value === "boolean") return value;
  throw typeError(`Don't know how to treat that as a predicate: ${describe(value)}`);
}

export function and(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

export function or(a: boolean | null, b: boolean | null): boolean | null {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}

export const xor = (a: boolean | null, b: boolean | null): boolean | null =>
  a === null || b === null ? null : a !== b;

export const not = (a: boolean | null): boolean | null => (a === null ? null : !a);
