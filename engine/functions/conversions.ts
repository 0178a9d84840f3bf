import type { Value } from "../values/value.ts";
import { orNull, toBoolean, toFloat, toInteger, toStringValue } from "./convert.ts";
import { breathing } from "./breathing.ts";
import { fn } from "./define.ts";
import type { Category, FunctionEntry } from "./entry.ts";
import { expectList } from "./expect.ts";

function family(
  category: Category,
  type: string,
  name: string,
  accepts: string,
  convert: (value: Value) => Value,
): FunctionEntry[] {
  const lenient = orNull(convert);
  return [
    fn(
      category,
      `${name}(input :: ${accepts}) :: ${type}`,
      `A value as ${type}, or null if it cannot be read as one.`,
      ([input = null]) => convert(input),
    ),
    fn(
      category,
      `${name}OrNull(input :: ANY) :: ${type}`,
      `A value as ${type}, or null if it has none, whatever its type.`,
      ([input = null]) => lenient(input),
    ),
    fn(
      "List",
      `${name}List(input :: LIST<ANY>) :: LIST<${type}>`,
      `A list with each element as ${type}, or null if it has none.`,
      ([input], context) => {
        const tick = breathing(context);
        return expectList(input, `${name}List`).map((value) => {
          tick();
          return lenient(value);
        });
      },
    ),
  ];
}

export const CONVERSIONS = [
  ...family("Scalar", "BOOLEAN", "toBoolean", "BOOLEAN | STRING | INTEGER", toBoolean),
  ...family("Scalar", "FLOAT", "toFloat", "STRING | INTEGER | FLOAT", toFloat),
  ...family("Scalar", "INTEGER", "toInteger", "BOOLEAN | STRING | INTEGER | FLOAT", toInteger),
  ...family("String", "STRING", "toString", "ANY", toStringValue),
];
