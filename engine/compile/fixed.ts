import type { Expression } from "../parse/tree.ts";
import type { Evaluate } from "../run/evaluate.ts";

/** True if an expression depends on parameters alone, so that it is the same for every row of a run. */
export function isFixed(e: Expression): boolean {
  switch (e.kind) {
    case "literal":
    case "parameter":
      return true;
    case "is-null":
    case "not":
    case "negate":
    case "plus":
      return isFixed(e.operand);
    case "and":
    case "or":
    case "xor":
    case "comparison":
      return e.operands.every(isFixed);
    default:
      return false;
  }
}

/** The same, evaluated once a run and kept in its frame, in a place of its own. */
export function onceARun(evaluate: Evaluate, place: number): Evaluate {
  return (frame) => (frame.fixed[place] ??= { value: evaluate(frame) }).value;
}
