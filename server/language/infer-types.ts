import { ANY, join, type StaticType } from "./static-type.ts";
import { all, child, dottedName, type SyntaxNode } from "./syntax-node.ts";
import { typeOf, type Environment } from "./type-of.ts";

/** The types of every variable. A name that stands for several things is all of them at once. */
export function inferTypes(tree: SyntaxNode, parameters: Environment): Environment {
  let types: Environment = new Map(parameters);
  for (const variable of all(tree, "Variable")) types.set(dottedName(variable), { kind: "Never" });
  // What a variable is may hang on another bound after it in the text: a few rounds settle it.
  for (let round = 0; round < 6; round++) {
    const next: Environment = new Map(parameters);
    const bind = (variable: SyntaxNode | undefined, type: StaticType) => {
      if (!variable) return;
      const name = dottedName(variable);
      const known = next.get(name);
      next.set(name, known ? join(known, type) : type);
    };
    for (const { variable, type } of bindings(tree, types)) bind(variable, type);
    types = next;
  }
  return new Map([...types].filter(([, { kind }]) => kind !== "Never"));
}

function bindings(
  tree: SyntaxNode,
  types: Environment,
): { variable: SyntaxNode | undefined; type: StaticType }[] {
  const itemOf = (owner: SyntaxNode) => {
    const source = child(owner, "Expression");
    return {
      variable: child(owner, "Variable"),
      type: source ? (typeOf(source, types).item ?? ANY) : ANY,
    };
  };
  const pattern = (rule: string, kind: StaticType["kind"]) =>
    all(tree, rule).map((owner) => ({
      variable: child(owner, "Variable"),
      type: child(owner, "PathLength") ? { kind: "List" as const, item: { kind } } : { kind },
    }));
  const projected = all(tree, "ReturnItem")
    .filter((item) => child(item, "Variable"))
    .map((item) => {
      const value = child(item, "Expression");
      return { variable: child(item, "Variable"), type: value ? typeOf(value, types) : ANY };
    });
  return [
    ...pattern("NodePattern", "Node"),
    ...pattern("RelationshipPattern", "Relationship"),
    ...pattern("Pattern", "Path"),
    ...projected,
    ...["UnwindClause", "ListComprehension", "ListItemsPredicate", "ForeachClause"].flatMap(
      (rule) => all(tree, rule).map(itemOf),
    ),
    ...all(tree, "ReduceExpression").flatMap((node) => {
      const [start, list] = node.children.filter(({ rule }) => rule === "Expression");
      const [total, item] = node.children.filter(({ rule }) => rule === "Variable");
      return [
        { variable: total, type: start ? typeOf(start, types) : ANY },
        { variable: item, type: list ? (typeOf(list, types).item ?? ANY) : ANY },
      ];
    }),
  ];
}
