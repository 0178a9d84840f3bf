import { typeError } from "../errors/errors.ts";
import { describe } from "./describe.ts";
import { isList, type Value } from "./value.ts";

/** Returns a truth value. @throws CypherError (TypeError) if the value is none. */
export function truth(value: Value): boolean | null {
  if (value === null || typeof value === "boolean") return value;
  throw typeError(`Don't know how to treat that as a predicate: ${describe(value)}`);
}

/**
 * Returns true if a condition holds; a list does if it is not empty. @throws CypherError as `truth`
 */
export function holds(value: Value): boolean {
  if (value === true || value === false) return value;
  return isList(value) ? value.length > 0 : truth(value) === true;
}
