import { refuse, type Refusal } from "./embedded-refusal.ts";
import type { SyntaxNode } from "./syntax-node.ts";

/** The engine hands rows and maps over as JS objects, which lose what goes by this name. */
const LOST = "__proto__";

/** A name that is lost on the way from the engine. */
export function nameRefusal(node: SyntaxNode): Refusal | undefined {
  return node.token?.replaceAll("`", "") === LOST ? refuse(`the name ${LOST}`, node) : undefined;
}
