import { refuse, type Refusal } from "./embedded-refusal.ts";
import { all, child, dottedName, walk, type SyntaxNode } from "./syntax-node.ts";

/** Patterns that the engine reads in another way than Cypher. */
export function patternRefusal(node: SyntaxNode): Refusal | undefined {
  if (node.rule === "NodePattern") return labelRefusal(node);
  if (node.rule === "PathLength") return refuse(lengthRefusal(node), node);
  if (node.rule === "PatternList") return repeatedRelationship(node);
  if (node.rule === "SingleQuery") return createdTwice(node);
  return undefined;
}

function labelRefusal(node: SyntaxNode): Refusal | undefined {
  const expression = child(node, "LabelExpression");
  if (!expression) return undefined;
  const tokens = [...walk(expression)].map(({ token }) => token);
  return tokens.includes("|") || tokens.includes("!")
    ? refuse("| and ! between labels", expression)
    : undefined;
}

function lengthRefusal(node: SyntaxNode): string | undefined {
  const match = /^\*(\d*)\.\.(\d+)$/.exec(dottedName(node));
  if (!match) return undefined;
  const [from, to] = [Number(match[1] || 1), Number(match[2])];
  return to < from ? "a path length whose upper bound is below the lower" : undefined;
}

function repeatedRelationship(node: SyntaxNode): Refusal | undefined {
  const variables = all(node, "RelationshipPattern")
    .map((pattern) => child(pattern, "Variable"))
    .filter((variable) => variable !== undefined);
  const names = variables.map(dottedName);
  const again = variables.find((_, i) => names.indexOf(names[i] ?? "") !== i);
  return again && refuse(`the relationship ${dottedName(again)} twice in one pattern`, again);
}

/** A node that is bound already may be named in CREATE, but not described anew. */
function createdTwice(node: SyntaxNode): Refusal | undefined {
  const created = all(node, "CreateClause").flatMap((clause) => all(clause, "NodePattern"));
  const every = all(node, "NodePattern");
  const repeated = created.find((pattern) => {
    const variable = child(pattern, "Variable");
    if (!variable || !(child(pattern, "LabelExpression") ?? child(pattern, "Properties")))
      return false;
    const name = dottedName(variable);
    return every.some((earlier) => {
      const known = child(earlier, "Variable");
      return earlier.start < pattern.start && known && dottedName(known) === name;
    });
  });
  return repeated && refuse("describing a node anew that is bound already", repeated);
}
