import { typeError } from "../errors/errors.ts";
import { describe } from "../values/describe.ts";
import { equals } from "../values/equality.ts";
import { typeNameOf } from "../values/type-name.ts";
import { isList, isMap, type Value } from "../values/value.ts";
import { alias, fn } from "./define.ts";
import { expectString } from "./expect.ts";
import { entityOrMap, expectEntity, expectPath, expectRelationship } from "./graph-values.ts";

const characters = fn(
  "Scalar",
  "char_length(input :: STRING) :: INTEGER",
  "How many characters a string has.",
  ([input]) => BigInt(lengthOf(expectString(input, "char_length"))),
);

const pathLength = fn(
  "Scalar",
  "length(input :: PATH) :: INTEGER",
  "How many relationships a path has.",
  ([input = null]) => BigInt(expectPath(input, "length").relationships.length),
);

/** Characters beyond the first 65,536 count as one, though two units hold them. */
function lengthOf(text: string): number {
  let pairs = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(index + 1);
    if (next >= 0xdc00 && next <= 0xdfff) pairs++;
  }
  return text.length - pairs;
}

export const SCALAR = [
  characters,
  alias(characters, "character_length", 5),
  fn(
    "Scalar",
    "coalesce(...input :: ANY) :: ANY",
    "The first argument that is not null.",
    (args) => args.find((value) => value !== null) ?? null,
    { nulls: "skip" },
  ),
  fn(
    "Scalar",
    "elementId(input :: NODE | RELATIONSHIP) :: STRING",
    "The text that identifies a node or relationship.",
    ([input = null]) => expectEntity(input, "elementId").elementId,
  ),
  fn(
    "Scalar",
    "endNode(input :: RELATIONSHIP) :: NODE",
    "The node in which a relationship ends.",
    ([input = null]) => expectRelationship(input, "endNode").end,
  ),
  fn(
    "Scalar",
    "id(input :: NODE | RELATIONSHIP) :: INTEGER",
    "The number that identifies a node or relationship.",
    ([input = null]) => BigInt(expectEntity(input, "id").id),
    { deprecated: true },
  ),
  pathLength,
  alias(pathLength, "path_length", 25),
  fn(
    "Scalar",
    "nullIf(v1 :: ANY, v2 :: ANY) :: ANY",
    "Null if both arguments are equal, else the first.",
    ([first = null, second = null]) => (equals(first, second) === true ? null : first),
    { nulls: "own" },
  ),
  fn(
    "Scalar",
    "properties(input :: NODE | RELATIONSHIP | MAP) :: MAP",
    "The properties of a node or relationship as a map.",
    ([input = null]) => entityOrMap(input, "properties"),
  ),
  fn(
    "Scalar",
    "randomUUID() :: STRING",
    "A new random identifier.",
    (_, context) => uuid(() => context.random()),
    { deterministic: false },
  ),
  fn(
    "Scalar",
    "size(input :: STRING | LIST<ANY>) :: INTEGER",
    "How many elements a list, or characters a string, has.",
    ([input = null]) => {
      if (typeof input === "string") return BigInt(lengthOf(input));
      if (isList(input)) return BigInt(input.length);
      throw typeError(
        `Invalid input for function 'size()': Expected a String or List, got: ${describe(input)}`,
      );
    },
    { keepsRanges: true },
  ),
  fn(
    "Scalar",
    "startNode(input :: RELATIONSHIP) :: NODE",
    "The node from which a relationship starts.",
    ([input = null]) => expectRelationship(input, "startNode").start,
  ),
  fn(
    "Scalar",
    "timestamp() :: INTEGER",
    "Milliseconds since 1970 when the statement began.",
    (_, context) => {
      const { epochSecond, nano } = context.clock("statement");
      return BigInt(epochSecond * 1000 + Math.floor(nano / 1_000_000));
    },
    { deterministic: false },
  ),
  fn(
    "Scalar",
    "type(input :: RELATIONSHIP) :: STRING",
    "The type of a relationship.",
    ([input = null]) => expectRelationship(input, "type").type,
  ),
  fn(
    "Scalar",
    "valueType(input :: ANY) :: STRING",
    "The name of the narrowest type that a value has.",
    ([input = null]) => typeNameOf(input),
    { nulls: "own" },
  ),
  fn(
    "Predicate",
    "isEmpty(input :: STRING | MAP | LIST<ANY>) :: BOOLEAN",
    "If a list, map or string has nothing in it.",
    ([input = null]) => {
      if (typeof input === "string") return input === "";
      if (isList(input)) return input.length === 0;
      if (isMap(input)) return input.size === 0;
      throw typeError(
        `Invalid input for function 'isEmpty()': Expected a List, String or Map, got: ${describe(input)}`,
      );
    },
    { keepsRanges: true },
  ),
  fn(
    "Predicate",
    "exists(input :: ANY) :: BOOLEAN",
    "If a value is not null.",
    ([input = null]: readonly Value[]) => input !== null,
    { nulls: "own" },
  ),
];

/** Version 4: all random but six bits. */
function uuid(random: () => number): string {
  const digit = (limit: number) => Math.floor(random() * limit);
  return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (place) =>
    (place === "x" ? digit(16) : 8 + digit(4)).toString(16),
  );
}
