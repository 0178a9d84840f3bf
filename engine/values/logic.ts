import { typeError } from "../errors.ts";
import { describe } from "./describe.ts";
import type { Value } from "./value.ts";

/** A truth value. @throws CypherError (TypeError) if the value is none. */
export function truth(value: Value): boolean | null {
  if (value === null || typeof value === "boolean") return value;
  throw typeError(`Don't know how to treat that as a predicate: ${describe(value)}`);
}
