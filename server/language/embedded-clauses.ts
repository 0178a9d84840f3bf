import { refuse, type Refusal } from "./embedded-refusal.ts";
import type { StaticType } from "./static-type.ts";
import { typeOf, type Environment } from "./type-of.ts";
import { all, child, dottedName, type SyntaxNode } from "./syntax-node.ts";

const AGGREGATES = ["count", "sum", "avg", "min", "max", "collect", "stdev", "stdevp"];
/** What a property may hold, and what may not be told before it runs. */
const STORABLE: readonly StaticType["kind"][] = [
  "Integer",
  "Float",
  "Number",
  "String",
  "Boolean",
  "Null",
  "Any",
];

/** Properties: no maps, no lists of lists, and nothing copied from an entity as a whole. */
export function writeRefusal(node: SyntaxNode, types: Environment): Refusal | undefined {
  if (node.rule !== "SetProp" && node.rule !== "SetProps" && node.rule !== "AddProp")
    return undefined;
  const value = child(node, "Expression");
  if (!value) return undefined;
  const type = typeOf(value, types);
  if (node.rule !== "SetProp")
    return type.kind === "Node" || type.kind === "Relationship"
      ? refuse(`copying all properties of a ${type.kind}`, value)
      : undefined;
  const item = type.kind === "List" ? type.item : type;
  return item === undefined || STORABLE.includes(item.kind)
    ? undefined
    : refuse(`a property that holds a ${item.kind}`, value);
}

/** An order by an aggregate must be one that is returned; and mixed types have an order of their own. */
export function orderRefusal(node: SyntaxNode, types: Environment): Refusal | undefined {
  if (node.rule !== "ReturnBody") return undefined;
  const items = all(node, "ReturnItem").map((item) => child(item, "Expression"));
  const returned = items.filter((item) => item !== undefined).map(dottedName);
  const order = child(node, "OrderBy");
  for (const item of order ? all(order, "OrderItem") : []) {
    const expression = child(item, "Expression");
    if (!expression) continue;
    if (isAggregate(expression) && !returned.includes(dottedName(expression)))
      return refuse("ORDER BY an aggregate that is not returned as it stands", expression);
    const { kind } = typeOf(expression, types);
    if (["Mixed", "Map", "Node", "Relationship", "Path"].includes(kind))
      return refuse(`ORDER BY a value of type ${kind}`, expression);
  }
  return undefined;
}

function isAggregate(node: SyntaxNode): boolean {
  return (
    all(node, "CountStar").length > 0 ||
    all(node, "FunctionName").some((name) => AGGREGATES.includes(dottedName(name).toLowerCase()))
  );
}
