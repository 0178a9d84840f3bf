import { refuse, type Refusal } from "./embedded-refusal.ts";
import type { StaticType } from "./static-type.ts";
import type { SyntaxNode } from "./syntax-node.ts";
import { typeOf, type Environment } from "./type-of.ts";

/** What the engine has no value for, in the words of its store. */
const FORMLESS: Partial<Record<StaticType["kind"], string>> = {
  Point: "points",
  Bytes: "bytes and vectors",
};

/** Parameters that hold what the engine has no value for. */
export function parameterRefusal(node: SyntaxNode, types: Environment): Refusal | undefined {
  return node.rule === "Parameter" ? refuse(formless(typeOf(node, types)), node) : undefined;
}

function formless({ kind, item, fields }: StaticType): string | undefined {
  const inner = [...(item ? [item] : []), ...Object.values(fields ?? {})];
  return FORMLESS[kind] ?? inner.map(formless).find((words) => words !== undefined);
}
