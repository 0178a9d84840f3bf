import type { AskedParameter } from "../files/statement-file.ts";
import type { KnownNames } from "./known-names.ts";

/**
 * Returns parameters with values that the graph has: an actor or predicate that it lacks gives way
 * to one that it has, the best connected first, and no actor is taken twice.
 */
export function withDefaults(
  parameters: readonly AskedParameter[],
  { actors, predicates }: KnownNames,
): AskedParameter[] {
  const taken = new Set(parameters.map(({ text }) => text));
  return parameters.map((parameter) => {
    const known =
      parameter.asked === "actor" ? actors : parameter.asked === "predicate" ? predicates : [];
    if (known.length === 0 || known.some(({ id }) => id === parameter.text)) return parameter;
    const other = known.find(({ id }) => !taken.has(id)) ?? known[0];
    if (!other) return parameter;
    taken.add(other.id);
    return { ...parameter, text: other.id };
  });
}
