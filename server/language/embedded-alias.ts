import { all, child, hasToken, type SyntaxNode } from "./syntax-node.ts";

/** Gives every returned expression without an alias its source text as one, as Neo4j names it. */
export function aliased(text: string, tree: SyntaxNode): string {
  const items = all(tree, "ReturnClause").flatMap((clause) => all(clause, "ReturnItem"));
  const ends = items.filter((item) => !hasToken(item, "AS") && !isVariable(item));
  let result = text;
  for (const { start, end } of ends.sort((a, b) => b.end - a.end)) {
    const name = text.slice(start, end).replaceAll("`", "``");
    result = `${result.slice(0, end)} AS \`${name}\`${result.slice(end)}`;
  }
  return result;
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
