import type { Diagnostic } from "../../domain/contract/cypher.ts";
import { diagnostics } from "./diagnostics.ts";
import type { Question } from "./messages.ts";
import { dbSchema } from "./registry.ts";

/** Returns the diagnostics of all statements of a text. */
export function lint({
  text,
  parameters,
  names,
}: Extract<Question, { kind: "lint" }>): Diagnostic[] {
  return diagnostics(text, dbSchema(names, parameters));
}
