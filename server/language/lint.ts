import type { Diagnostic } from "../../domain/contract/cypher.ts";
import { diagnostics } from "./diagnostics.ts";
import { withMeantName } from "./meant.ts";
import type { Question } from "./messages.ts";
import { dbSchema } from "./registry.ts";
import { unknownProperties } from "./unknown-properties.ts";

/** Returns the diagnostics of all statements of a text, with the names that are meant. */
export function lint({
  text,
  parameters,
  names,
}: Extract<Question, { kind: "lint" }>): Diagnostic[] {
  const found = diagnostics(text, dbSchema(names, parameters));
  return [
    ...found.map((one) => withMeantName(one, text, names)),
    ...unknownProperties(text, names),
  ].sort((a, b) => a.offset - b.offset);
}
