import type { Insertion } from "./insertion.ts";
import type { Environment } from "./type-of.ts";
import { listWraps } from "./embedded-wraps.ts";
import { all, child, dottedName, hasToken, type SyntaxNode } from "./syntax-node.ts";

/**
 * The statement with every returned expression under its source text, as Neo4j names it, and with
 * values that are added to a list as lists of one.
 */
export function aliased(text: string, tree: SyntaxNode, types: Environment): string {
  const items = all(tree, "ReturnClause").flatMap((clause) => all(clause, "ReturnItem"));
  const aliases = items.flatMap((item): Insertion[] => {
    const source = text.slice(item.start, item.end);
    const name = variableName(child(item, "Expression"));
    // A variable is its own name already; in brackets it is still that name.
    if (hasToken(item, "AS") || (name !== undefined && !source.startsWith("("))) return [];
    const alias = (name ?? source).replaceAll("`", "``");
    return [{ at: item.end, text: ` AS \`${alias}\`` }];
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

/** The name that an expression consists of, in brackets or not. */
function variableName(node: SyntaxNode | undefined): string | undefined {
  if (node?.rule === "Variable") return dottedName(node);
  const parts = node?.children.filter(({ token }) => token !== "(" && token !== ")") ?? [];
  return parts.length === 1 ? variableName(parts[0]) : undefined;
}
