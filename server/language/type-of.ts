import { functionType } from "./function-type.ts";
import { postfixType, productType, sumType } from "./operator-types.ts";
import { ANY, join, type StaticType } from "./static-type.ts";
import { child, dottedName, hasToken, type SyntaxNode } from "./syntax-node.ts";

/** Types of variables by name; `$name` for parameters. */
export type Environment = Map<string, StaticType>;

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
      return functionType(
        dottedName(child(node, "FunctionName") ?? node).toLowerCase(),
        parts.filter(({ rule }) => rule === "FunctionArgument").map(of),
      );
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

function plainText(node: SyntaxNode): string {
  return node.token ?? node.children.map(plainText).join("");
}
