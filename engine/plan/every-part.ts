import { variablesIn } from "../compile/walk.ts";
import type { Expression } from "../parse/tree.ts";

/**
 * True if a condition on a path asks the same of each of its nodes or relationships by itself, such
 * as `all(n IN nodes(p) WHERE n.open)`. Then no way leads on from one that does not fulfil it.
 *
 * @param path the path's variable, if it has one
 * @param trail the variable of its relationships
 */
export function holdsForEveryPart(
  condition: Expression,
  path: string | null,
  trail: string,
): boolean {
  if (condition.kind !== "quantifier") return false;
  const { quantifier, list, where, variable } = condition;
  if (quantifier !== "all" && quantifier !== "none") return false;
  const asked = variablesIn(where);
  if (variable === path || variable === trail || asked.has(trail)) return false;
  if (path !== null && asked.has(path)) return false;
  if (list.kind === "variable") return list.name === trail;
  if (list.kind !== "call" || !["nodes", "relationships"].includes(list.name.toLowerCase())) {
    return false;
  }
  const [of] = list.args;
  return of?.kind === "variable" && of.name === path;
}
