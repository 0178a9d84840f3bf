import type { Diagnostic } from "../contract/cypher.ts";
import { diagnostics } from "./diagnostics.ts";
import { embeddedForm } from "./embedded-form.ts";
import type { Question } from "./messages.ts";
import { dbSchema } from "./registry.ts";
import { parsedStatements } from "./statements.ts";
import { all } from "./syntax-node.ts";

/** What is wrong with each statement of a text; for the embedded engine also what it cannot do. */
export function lint(question: Extract<Question, { kind: "lint" }>): Diagnostic[] {
  const { text, dialect, parameters, names } = question;
  const found = diagnostics(text, dbSchema(names, parameters));
  if (dialect !== "grafeo") return found;
  return [...found, ...refusals(text, found)].sort((a, b) => a.offset - b.offset);
}

/** The first thing in each statement that is right, but not for the embedded engine. */
function refusals(text: string, found: readonly Diagnostic[]): Diagnostic[] {
  const errors = found.filter(({ severity }) => severity === "error");
  return parsedStatements(text).flatMap(({ tree, wrong }): Diagnostic[] => {
    const known = errors.some(({ offset }) => tree.start <= offset && offset <= tree.end);
    const refusal = wrong || known ? undefined : embeddedForm(text, tree, {}).refusal;
    if (!refusal) return [];
    // What a parameter is may yet make it right.
    const depends = all(tree, "Parameter").length > 0;
    return [{ ...refusal, severity: depends ? "warning" : "error" }];
  });
}
