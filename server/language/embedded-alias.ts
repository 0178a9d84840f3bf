import type { Insertion } from "./insertion.ts";
import { all, child, dottedName, hasToken, type SyntaxNode } from "./syntax-node.ts";

/** Gives every returned expression its source text for a name, as Neo4j does. */
export function aliases(text: string, tree: SyntaxNode): Insertion[] {
  const items = all(tree, "ReturnClause").flatMap((clause) => all(clause, "ReturnItem"));
  return items.flatMap((item) => {
    const source = text.slice(item.start, item.end);
    const name = variableName(child(item, "Expression"));
    // A variable is its own name already; in brackets it is still that name.
    if (hasToken(item, "AS") || (name !== undefined && !source.startsWith("("))) return [];
    const alias = (name ?? source).replaceAll("`", "``");
    return [{ at: item.end, text: ` AS \`${alias}\`` }];
  });
}

/** The name that an expression consists of, in brackets or not. */
function variableName(node: SyntaxNode | undefined): string | undefined {
  if (node?.rule === "Variable") return dottedName(node);
  const parts = node?.children.filter(({ token }) => token !== "(" && token !== ")") ?? [];
  return parts.length === 1 ? variableName(parts[0]) : undefined;
}
