import type { Check } from "./messages.ts";
import type { SyntaxNode } from "./syntax-node.ts";
import { aliased } from "./embedded-alias.ts";

/** What the embedded engine is given for a statement, or why it cannot have it. */
export function embeddedForm(text: string, tree: SyntaxNode): NonNullable<Check["embedded"]> {
  return { statement: aliased(text, tree) };
}
