import type { Insertion } from "./insertion.ts";
import { typeOf, type Environment } from "./type-of.ts";
import type { StaticType } from "./static-type.ts";
import { all, hasToken, type SyntaxNode } from "./syntax-node.ts";

const SCALARS: readonly StaticType["kind"][] = ["Integer", "Float", "Number", "String", "Boolean"];

/** The operand of `list + value` that has to become a list of one, because the engine adds lists only. */
export function operandToWrap(sum: SyntaxNode, types: Environment): SyntaxNode | undefined {
  const operands = sum.children.filter(({ rule }) => rule !== "token");
  if (operands.length !== 2 || !hasToken(sum, "+")) return undefined;
  const given = operands.map((operand) => typeOf(operand, types));
  if (!given.some(({ kind }) => kind === "List")) return undefined;
  return operands.find((_, i) => {
    const type = given[i];
    return type && SCALARS.includes(type.kind) && !type.nullable;
  });
}

/** Brackets around every such operand. */
export function listWraps(tree: SyntaxNode, types: Environment): Insertion[] {
  return all(tree, "Expression6").flatMap((sum) => {
    const operand = operandToWrap(sum, types);
    if (!operand) return [];
    return [
      { at: operand.start, text: "[" },
      { at: operand.end, text: "]" },
    ];
  });
}
