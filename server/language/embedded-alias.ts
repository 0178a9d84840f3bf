import type { Insertion } from "./insertion.ts";
import type { Environment } from "./infer.ts";
import { listWraps } from "./embedded-wraps.ts";
import { all, child, hasToken, type SyntaxNode } from "./syntax-node.ts";

/**
 * The statement with every returned expression under its source text, as Neo4j names it, and with
 * values that are added to a list as lists of one.
 */
export function aliased(text: string, tree: SyntaxNode, types: Environment): string {
  const items = all(tree, "ReturnClause").flatMap((clause) => all(clause, "ReturnItem"));
  const aliases = items
    .filter((item) => !hasToken(item, "AS") && !isVariable(item))
    .map(({ start, end }): Insertion => {
      const name = text.slice(start, end).replaceAll("`", "``");
      return { at: end, text: ` AS \`${name}\`` };
    });
  // Those at one place keep their order: a bracket closes before the alias follows.
  const insertions = [...listWraps(tree, types), ...aliases].sort((a, b) => a.at - b.at);
  let result = "";
  let from = 0;
  for (const { at, text: piece } of insertions) {
    result += text.slice(from, at) + piece;
    from = at;
  }
  return result + text.slice(from);
}

/** `n` and (n) alike are one variable; only the first is its own name. */
function isVariable(item: SyntaxNode): boolean {
  let node = child(item, "Expression");
  while (node && node.rule !== "Variable") {
    if (node.children.length !== 1) return false;
    node = node.children[0];
  }
  return node !== undefined;
}
