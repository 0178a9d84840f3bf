import { ANY, isNumeric, join, type StaticType } from "./static-type.ts";
import { dottedName, type SyntaxNode } from "./syntax-node.ts";

/** `a + b`: a sum, a longer text, or a longer list. */
export function sumType(a: StaticType, b: StaticType): StaticType {
  if (a.kind === "List" || b.kind === "List") {
    if (a.kind === "List" && b.kind === "List") return join(a, b);
    const [list, other] = a.kind === "List" ? [a, b] : [b, a];
    return { kind: "List", item: list.item ? join(list.item, other) : other };
  }
  if (a.kind === "String" || b.kind === "String") return { kind: "String" };
  return productType(a, b);
}

/** `a * b`, and what else reckons with two numbers. */
export function productType(a: StaticType, b: StaticType): StaticType {
  if (a.kind === "Never" || b.kind === "Never") return { kind: "Never" };
  if (a.kind === "Float" && (isNumeric(b) || b.kind === "Any")) return { kind: "Float" };
  if (b.kind === "Float" && (isNumeric(a) || a.kind === "Any")) return { kind: "Float" };
  if (a.kind === "Integer" && b.kind === "Integer") return a;
  return isNumeric(a) && isNumeric(b) ? { kind: "Number" } : ANY;
}

/** What a slice, an index or a property of a value is. */
export function postfixType(type: StaticType, postfix: SyntaxNode): StaticType {
  if (postfix.rule === "RangePostfix") return type;
  if (postfix.rule === "IndexPostfix") return type.item ?? ANY;
  return type.fields?.[dottedName(postfix).replace(/^\./, "")] ?? ANY;
}
