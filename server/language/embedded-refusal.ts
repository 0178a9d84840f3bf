import type { SyntaxNode } from "./syntax-node.ts";

/** What the embedded engine cannot be trusted with, and where it stands. */
export interface Refusal {
  /** Ends the sentence "the embedded store does not support …". */
  what: string;
  at: SyntaxNode;
}

/** A refusal where there is something to refuse. */
export function refuse(what: string | undefined, at: SyntaxNode): Refusal | undefined {
  return what === undefined ? undefined : { what, at };
}
