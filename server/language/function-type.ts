import { registry } from "./registry.ts";
import { ANY, join, type StaticType } from "./static-type.ts";

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

/**
 * What a call gives.
 *
 * @param name in lower case
 * @param given types of its arguments
 */
export function functionType(name: string, given: readonly StaticType[]): StaticType {
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
