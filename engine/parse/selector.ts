import type {
  AllPathContext,
  AnyPathContext,
  SelectorContext,
  ShortestGroupContext,
} from "@neo4j-cypher/language-support";
import type { Builder } from "./builder.ts";
import { numberValue } from "./literal.ts";
import { maybe, placeOf, textOf } from "./text.ts";
import type { Expression, Selector } from "./tree.ts";

/** `ANY 2 PATHS`, `ALL SHORTEST`, `SHORTEST 3 GROUPS`. */
export function selector(b: Builder, tree: SelectorContext): Selector {
  const words = textOf(tree).toUpperCase();
  const count = countOf(b, tree);
  if (/GROUPS?$/.test(words)) return { kind: "groups", count };
  if (words.startsWith("ALLSHORTEST")) return { kind: "all-shortest", count: null };
  if (words.startsWith("ALL")) return { kind: "all", count: null };
  if (words.startsWith("ANYSHORTEST")) return { kind: "shortest", count: null };
  if (words.startsWith("ANY")) return { kind: "any", count };
  return { kind: "shortest", count };
}

function countOf(b: Builder, tree: SelectorContext): Expression | null {
  type Counted = Partial<AnyPathContext & ShortestGroupContext & AllPathContext>;
  const count = maybe((tree as Counted).nonNegativeIntegerSpecification?.());
  if (!count) return null;
  const parameter = maybe(count.parameter());
  if (parameter) return b.parameter(parameter);
  const place = placeOf(count);
  return { kind: "literal", value: numberValue(textOf(count), place), place };
}
