import { syntaxError } from "../errors/errors.ts";
import type { BinaryOperator, Expression } from "../parse/tree.ts";
import type { Scope, VariableType } from "./scope.ts";

/** The type that an expression has whatever the row, or null if it cannot be known. */
export type StaticType = Exclude<VariableType, "value"> | null;

const LITERALS: Readonly<Record<string, StaticType>> = {
  string: "string",
  number: "float",
  bigint: "integer",
  boolean: "boolean",
};

const TRUE_OR_FALSE = new Set<Expression["kind"]>([
  "and",
  "or",
  "xor",
  "not",
  "comparison",
  "is-null",
  "is-type",
  "is-normalized",
  "has-labels",
  "exists",
  "quantifier",
]);

const TESTS = new Set<BinaryOperator>(["=~", "starts with", "ends with", "contains", "in"]);

export function staticType(e: Expression, scope: Scope): StaticType {
  if (TRUE_OR_FALSE.has(e.kind)) return "boolean";
  switch (e.kind) {
    case "literal":
      return e.value === null ? "null" : (LITERALS[typeof e.value] ?? null);
    case "variable": {
      const type = scope.find(e.name)?.type;
      return type === undefined || type === "value" ? null : type;
    }
    case "list":
    case "list-comprehension":
    case "pattern-comprehension":
    case "collect":
      return "list";
    case "map":
    case "map-projection":
      return "map";
    case "count":
    case "count-star":
      return "integer";
    case "binary":
      return TESTS.has(e.operator) ? "boolean" : arithmetic(e, scope);
    default:
      return null;
  }
}

function arithmetic(e: Extract<Expression, { kind: "binary" }>, scope: Scope): StaticType {
  const [left, right] = [staticType(e.left, scope), staticType(e.right, scope)];
  const numbers = (type: StaticType): boolean => type === "integer" || type === "float";
  if (!numbers(left) || !numbers(right)) return null;
  if (e.operator === "^") return "float";
  return left === "float" || right === "float" ? "float" : "integer";
}

const WORDS: Readonly<Record<VariableType, string>> = {
  node: "Node",
  relationship: "Relationship",
  relationships: "List<Relationship>",
  path: "Path",
  boolean: "Boolean",
  integer: "Integer",
  float: "Float",
  string: "String",
  list: "List<T>",
  map: "Map",
  null: "Null",
  value: "Any",
};

export const typeWord = (type: VariableType): string => WORDS[type];

const WITHOUT_PROPERTIES = new Set<StaticType>([
  "path",
  "relationships",
  "boolean",
  "integer",
  "float",
  "string",
  "list",
]);

/** @throws CypherError when an expression whose property is asked for can have none. */
export function checkHasProperties(e: Expression, scope: Scope): void {
  const type = staticType(e, scope);
  if (type === null || !WITHOUT_PROPERTIES.has(type)) return;
  throw syntaxError(
    `Type mismatch: expected Map, Node, Relationship, Point, Duration, Date, Time, LocalTime, LocalDateTime or DateTime but was ${typeWord(type)}`,
    e.place,
  );
}

const NO_LISTS = new Set<StaticType>([
  "boolean",
  "integer",
  "float",
  "string",
  "map",
  "node",
  "relationship",
  "path",
]);

/** @throws CypherError when what is cut into can never be a list. */
export function checkIsList(e: Expression, scope: Scope): void {
  const type = staticType(e, scope);
  if (type === null || !NO_LISTS.has(type)) return;
  throw syntaxError(`Type mismatch: expected List<T> but was ${typeWord(type)}`, e.place);
}

const NEVER_ADDED = new Set<StaticType>(["boolean", "map", "node", "relationship", "path"]);

const ADDED_TO_ALL = new Set<StaticType>(["list", "relationships", "null"]);

/** @throws CypherError when an operand can never be added to the other, lists and null apart. */
export function checkAdded(e: Extract<Expression, { kind: "binary" }>, scope: Scope): void {
  if (e.operator !== "+") return;
  const sides = [e.left, e.right].map((side) => ({ side, type: staticType(side, scope) }));
  if (sides.some(({ type }) => type === null || ADDED_TO_ALL.has(type))) return;
  const wrong = sides.find(({ type }) => NEVER_ADDED.has(type));
  if (!wrong?.type) return;
  throw syntaxError(
    `Type mismatch: expected Float, Integer, String or List<T> but was ${typeWord(wrong.type)}`,
    wrong.side.place,
  );
}

/** The static types that an argument may have, by the words of its signature. */
const FITS: Readonly<Record<string, readonly StaticType[]>> = {
  NODE: ["node"],
  RELATIONSHIP: ["relationship"],
  PATH: ["path"],
  STRING: ["string"],
  BOOLEAN: ["boolean"],
  INTEGER: ["integer"],
  FLOAT: ["float", "integer"],
  MAP: ["map"],
};

/** @throws CypherError when an argument can never have the type that the signature asks for. */
export function checkArgument(name: string, wanted: string, e: Expression, scope: Scope): void {
  const type = staticType(e, scope);
  if (type === null || type === "null") return;
  const words = wanted.split("|").map((word) => word.trim());
  for (const word of words) {
    if (word.startsWith("LIST")) {
      if (type === "list" || type === "relationships") return;
    } else {
      const fits = FITS[word];
      if (!fits || fits.includes(type)) return;
    }
  }
  throw syntaxError(
    `Type mismatch: expected ${words.join(" or ")} but was ${typeWord(type)}`,
    e.place,
  );
}
