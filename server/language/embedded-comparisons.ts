import { refuse, type Refusal } from "./embedded-refusal.ts";
import { holdsNull, isNumeric, type StaticType } from "./static-type.ts";
import { child, hasToken, type SyntaxNode } from "./syntax-node.ts";
import { typeOf, type Environment } from "./type-of.ts";

const ORDERS = ["<", "<=", ">", ">="];

/** The engine takes '1' for 1, has no order of booleans, and overlooks null inside lists and maps. */
export function comparisonRefusal(node: SyntaxNode, types: Environment): Refusal | undefined {
  if (node.rule === "Expression8") return refuse(chainRefusal(node, types), node);
  if (node.rule === "Expression7") return refuse(membershipRefusal(node, types), node);
  if (node.rule === "ExtendedCaseExpression") return caseRefusal(node, types);
  return undefined;
}

function chainRefusal(node: SyntaxNode, types: Environment): string | undefined {
  const operands = node.children.filter(({ rule }) => rule !== "token");
  const operators = node.children.map(({ token }) => token).filter((token) => token !== undefined);
  if (operators.length > 1 && operators.some((one) => !ORDERS.includes(one)))
    return "a chain of = and <>";
  const given = operands.map((operand) => typeOf(operand, types));
  if (operators.some((one) => ORDERS.includes(one))) {
    const odd = given.find(({ kind }) =>
      ["Boolean", "List", "Map", "Node", "Relationship", "Path", "Mixed"].includes(kind),
    );
    return odd && `the order of a ${odd.kind} and another value`;
  }
  for (const [i, left] of given.entries()) {
    const right = given[i + 1];
    const refusal = right && equalityRefusal(left, right);
    if (refusal) return refusal;
  }
  return undefined;
}

function equalityRefusal(a: StaticType, b: StaticType): string | undefined {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.kind === "Mixed") return "comparing values of mixed types";
    if (one.kind === "String" && (isNumeric(other) || other.kind === "Boolean"))
      return `comparing a String with a ${other.kind}`;
    const isNested = one.kind === "List" || one.kind === "Map";
    if (isNested && (holdsNull(one) || hasUnknown(one)))
      return `comparing a ${one.kind} that may hold null`;
  }
  return undefined;
}

/** Whether an item or a value is not known, and so may be null. */
function hasUnknown(type: StaticType): boolean {
  if (type.kind === "Any" || type.kind === "Mixed") return true;
  if (type.kind === "Map") return !type.fields || Object.values(type.fields).some(hasUnknown);
  return type.kind === "List" && type.item !== undefined && hasUnknown(type.item);
}

function membershipRefusal(node: SyntaxNode, types: Environment): string | undefined {
  const test = child(node, "StringAndListComparison");
  const [left] = node.children;
  if (!test || !left || !hasToken(test, "IN")) return undefined;
  const right = test.children.find(({ rule }) => rule === "Expression6");
  const list = right ? typeOf(right, types) : { kind: "Any" as const };
  const element = typeOf(left, types);
  if (list.kind !== "List") return undefined;
  const { item } = list;
  if (!item) return element.kind === "Null" ? "null IN an empty list" : undefined;
  if (
    item.kind === "List" ||
    item.kind === "Map" ||
    element.kind === "List" ||
    element.kind === "Map"
  )
    return holdsNull(item) || holdsNull(element) ? "IN over lists that hold null" : undefined;
  if (item.kind === "Mixed") return "IN over a list of mixed types";
  return equalityRefusal(element, item.nullable ? { kind: item.kind } : item);
}

function caseRefusal(node: SyntaxNode, types: Environment): Refusal | undefined {
  const [subject] = node.children.filter(({ rule }) => rule === "Expression");
  const subjectType = subject ? typeOf(subject, types) : undefined;
  for (const alternative of node.children) {
    for (const when of alternative.children) {
      if (when.rule !== "WhenEquals" || !subjectType) continue;
      const refusal = equalityRefusal(subjectType, typeOf(when, types));
      if (refusal) return refuse(refusal, when);
    }
  }
  return undefined;
}
