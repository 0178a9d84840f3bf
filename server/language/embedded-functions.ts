import { refuse, type Refusal } from "./embedded-refusal.ts";
import type { StaticType } from "./static-type.ts";
import { child, dottedName, type SyntaxNode } from "./syntax-node.ts";
import { typeOf, type Environment } from "./type-of.ts";

type Kind = StaticType["kind"];
const SCALARS: readonly Kind[] = ["Integer", "Float", "Number", "String", "Boolean", "Null", "Any"];

/** What the first argument may be; for anything else the engine gives null where Cypher has an error. */
const ARGUMENTS: Readonly<Record<string, readonly Kind[]>> = {
  type: ["Relationship", "Null"],
  tointeger: ["Integer", "Float", "Number", "String", "Null", "Any"],
  tofloat: ["Integer", "Float", "Number", "String", "Null", "Any"],
  toboolean: ["Boolean", "String", "Null", "Any"],
  tostring: SCALARS,
  labels: ["Node", "Null"],
};

/** Calls that the engine gets wrong for the arguments at hand. */
export function functionRefusal(node: SyntaxNode, types: Environment): Refusal | undefined {
  if (node.rule !== "FunctionInvocation") return undefined;
  const name = dottedName(child(node, "FunctionName") ?? node);
  const given = node.children.filter(({ rule }) => rule === "FunctionArgument");
  const [first] = given;
  const expected = ARGUMENTS[name.toLowerCase()];
  if (first && expected) {
    const { kind } = typeOf(first, types);
    if (!expected.includes(kind)) return refuse(`${name}() of a value of type ${kind}`, node);
  }
  const step = given[2];
  if (name.toLowerCase() === "range" && step && !/^-?[1-9]\d*$/.test(dottedName(step)))
    return refuse("range() with a step that is not written as a number", step);
  return undefined;
}
