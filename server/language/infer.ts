import { registry } from "./registry.ts";
import { ANY, isNumeric, join, type StaticType } from "./static-type.ts";
import { all, child, dottedName, hasToken, type SyntaxNode } from "./syntax-node.ts";

/** Types of variables by name; `$name` for parameters. */
export type Environment = Map<string, StaticType>;

const KINDS: Readonly<Record<string, StaticType["kind"]>> = {
  BOOLEAN: "Boolean",
  INTEGER: "Integer",
  FLOAT: "Float",
  "INTEGER | FLOAT": "Number",
  STRING: "String",
  NODE: "Node",
  RELATIONSHIP: "Relationship",
  PATH: "Path",
  MAP: "Map",
};
const RETURNS = new Map(
  registry.functions.map(({ name, returnDescription }) => [name.toLowerCase(), returnDescription]),
);
/** Functions that give one of their arguments, and those that give an item of the first. */
const GIVE_ARGUMENT = ["max", "min", "coalesce", "abs", "sum", "round", "reverse", "nullif"];
const GIVE_ITEM = ["head", "last"];

/** The type of an expression, as far as its text tells it. */
export function typeOf(node: SyntaxNode, types: Environment): StaticType {
  const of = (inner: SyntaxNode | undefined) => (inner ? typeOf(inner, types) : ANY);
  const parts = node.children.filter(({ rule }) => rule !== "token");
  const [first] = parts;
  switch (node.rule) {
    case "Expression":
    case "Expression11":
    case "Expression10":
    case "Expression9":
    case "Expression8":
    case "Expression7":
      return node.children.length > 1 ? { kind: "Boolean", nullable: true } : of(first);
    case "Expression6":
      return parts.map(of).reduce(sumType);
    case "Expression5":
      return parts.map(of).reduce(productType);
    case "Expression4":
      return parts.length > 1 ? { kind: "Float" } : of(first);
    case "Expression2":
      return parts.slice(1).reduce((type, postfix) => postfixType(type, postfix), of(first));
    case "NummericLiteral":
      return { kind: /^-?(?!0x)[^x]*[.eE]/i.test(plainText(node)) ? "Float" : "Integer" };
    case "StringsLiteral":
      return { kind: "String" };
    case "BooleanLiteral":
      return { kind: "Boolean" };
    case "KeywordLiteral":
      return { kind: hasToken(node, "NULL") ? "Null" : "Float" };
    case "Map":
      return mapType(node, types);
    case "ListLiteral": {
      const items = parts.map(of);
      return { kind: "List", ...(items.length > 0 && { item: items.reduce(join) }) };
    }
    case "ListComprehension": {
      const bar = node.children.findIndex(({ token }) => token === "|");
      const source = of(parts.find(({ rule }) => rule === "Expression"));
      const item = bar < 0 ? source.item : of(node.children[bar + 1]);
      return { kind: "List", ...(item && { item }) };
    }
    case "CaseExpression":
    case "ExtendedCaseExpression":
      return caseType(node, types);
    case "FunctionInvocation":
      return functionType(node, types);
    case "CountStar":
    case "CountExpression":
      return { kind: "Integer" };
    case "ExistsExpression":
    case "ListItemsPredicate":
    case "PatternExpression":
      return { kind: "Boolean", nullable: true };
    case "PatternComprehension":
    case "CollectExpression":
      return { kind: "List", item: ANY };
    case "MapProjection":
      return { kind: "Map" };
    case "TrimFunction":
      return { kind: "String" };
    case "Parameter":
      return types.get(`$${dottedName(node).replace(/^\$/, "")}`) ?? ANY;
    case "Variable":
      return types.get(dottedName(node)) ?? ANY;
    default:
      return parts.length === 1 ? of(first) : ANY;
  }
}

function sumType(a: StaticType, b: StaticType): StaticType {
  if (a.kind === "List" || b.kind === "List") {
    if (a.kind === "List" && b.kind === "List") return join(a, b);
    const [list, other] = a.kind === "List" ? [a, b] : [b, a];
    return { kind: "List", item: list.item ? join(list.item, other) : other };
  }
  if (a.kind === "String" || b.kind === "String") return { kind: "String" };
  return productType(a, b);
}

function productType(a: StaticType, b: StaticType): StaticType {
  if (a.kind === "Never" || b.kind === "Never") return { kind: "Never" };
  if (a.kind === "Float" && (isNumeric(b) || b.kind === "Any")) return { kind: "Float" };
  if (b.kind === "Float" && (isNumeric(a) || a.kind === "Any")) return { kind: "Float" };
  if (a.kind === "Integer" && b.kind === "Integer") return a;
  return isNumeric(a) && isNumeric(b) ? { kind: "Number" } : ANY;
}

function postfixType(type: StaticType, postfix: SyntaxNode): StaticType {
  if (postfix.rule === "RangePostfix") return type;
  if (postfix.rule === "IndexPostfix") return type.item ?? ANY;
  return type.fields?.[dottedName(postfix).replace(/^\./, "")] ?? ANY;
}

function mapType(node: SyntaxNode, types: Environment): StaticType {
  const names = node.children.filter(({ rule }) => rule === "PropertyKeyName").map(dottedName);
  const values = node.children.filter(({ rule }) => rule === "Expression");
  return {
    kind: "Map",
    fields: Object.fromEntries(
      names.map((name, i) => {
        const value = values[i];
        return [name, value ? typeOf(value, types) : ANY];
      }),
    ),
  };
}

/** Each branch is an expression after THEN or ELSE; without ELSE there may be null. */
function caseType(node: SyntaxNode, types: Environment): StaticType {
  const after = (owner: SyntaxNode, word: string) =>
    owner.children.filter((_, i) => owner.children[i - 1]?.token?.toUpperCase() === word);
  const alternatives = node.children.flatMap((inner) => after(inner, "THEN"));
  const otherwise = after(node, "ELSE");
  const found = [...alternatives, ...otherwise].map((branch) => typeOf(branch, types));
  const given = found.length > 0 ? found.reduce(join) : ANY;
  return otherwise.length > 0 ? given : join(given, { kind: "Null" });
}

function functionType(node: SyntaxNode, types: Environment): StaticType {
  const name = dottedName(child(node, "FunctionName") ?? node).toLowerCase();
  const given = node.children
    .filter(({ rule }) => rule === "FunctionArgument")
    .map((argument) => typeOf(argument, types));
  const [first = ANY] = given;
  // Nulls are not collected.
  if (name === "collect") return { kind: "List", item: { ...first, nullable: false } };
  if (GIVE_ITEM.includes(name)) return first.item ?? ANY;
  if (name === "tail") return first;
  if (name === "coalesce") return { ...given.reduce(join, first), nullable: false };
  if (GIVE_ARGUMENT.includes(name)) return first;
  if (name === "range") return { kind: "List", item: { kind: "Integer" } };
  const returned = RETURNS.get(name) ?? "";
  if (returned.startsWith("LIST")) {
    const inner = /^LIST<(.*)>$/.exec(returned)?.[1] ?? "";
    return { kind: "List", item: { kind: KINDS[inner] ?? "Any" } };
  }
  return { kind: KINDS[returned] ?? "Any" };
}

function plainText(node: SyntaxNode): string {
  return node.token ?? node.children.map(plainText).join("");
}

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
