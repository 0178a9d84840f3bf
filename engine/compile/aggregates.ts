import type { Expression } from "../parse/tree.ts";
import type { Compiler } from "./compiler.ts";
import { walk } from "./walk.ts";

const SUBQUERIES = new Set(["exists", "count", "collect"]);

/** Returns true if an expression aggregates, its subqueries apart. */
export function hasAggregate(c: Compiler, expression: Expression): boolean {
  let found = false;
  walk(expression, (part) => {
    if (SUBQUERIES.has(part.kind)) return false;
    if (isAggregate(c, part as Expression)) found = true;
    return !found;
  });
  return found;
}

/** Returns true for the call of an aggregating function. */
export function isAggregate(c: Compiler, part: Expression): boolean {
  if (part.kind === "count-star") return true;
  return part.kind === "call" && c.functionNamed(part.name)?.aggregating === true;
}
