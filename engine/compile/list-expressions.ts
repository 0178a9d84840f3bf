import { typeError } from "../errors.ts";
import type { ExpressionOf } from "../parse/tree.ts";
import { describe } from "../values/describe.ts";
import { isList, type Value } from "../values/value.ts";
import { truthOf } from "./boolean.ts";
import type { Compiler, Evaluate } from "./compiler.ts";
import type { Scope } from "./scope.ts";

/** The value as a list, null for null. @throws CypherError for anything else. */
export function listOf(value: Value): readonly Value[] | null {
  if (value === null || isList(value)) return value;
  throw typeError(`Type mismatch: expected List<T> but was ${describe(value)}`);
}

/** `[x IN list WHERE … | …]`. */
export function listComprehension(
  c: Compiler,
  e: ExpressionOf<"list-comprehension">,
  scope: Scope,
): Evaluate {
  const slot = c.slots.next();
  const inner = scope.with(e.variable, { slot, type: "value" });
  const list = c.expression(e.list, scope);
  const where = e.where && c.predicate(e.where, inner);
  const result = e.result && c.expression(e.result, inner);
  return (frame) => {
    const values = listOf(list(frame));
    if (values === null) return null;
    const made: Value[] = [];
    for (const value of values) {
      frame.tick();
      frame.slots[slot] = value;
      if (where && truthOf(where(frame)) !== true) continue;
      made.push(result ? result(frame) : value);
      frame.lengthen(made);
    }
    return made;
  };
}

/** `reduce(sum = 0, x IN list | sum + x)`. */
export function reduce(c: Compiler, e: ExpressionOf<"reduce">, scope: Scope): Evaluate {
  const [sum, slot] = [c.slots.next(), c.slots.next()];
  const inner = scope
    .with(e.accumulator, { slot: sum, type: "value" })
    .with(e.variable, { slot, type: "value" });
  const initial = c.expression(e.initial, scope);
  const list = c.expression(e.list, scope);
  const step = c.expression(e.step, inner);
  return (frame) => {
    let result = initial(frame);
    const values = listOf(list(frame));
    if (values === null) return null;
    for (const value of values) {
      frame.tick();
      frame.slots[sum] = result;
      frame.slots[slot] = value;
      result = step(frame);
    }
    return result;
  };
}

/** all, any, none and single: null when a null among the tests could decide it. */
export function quantifier(c: Compiler, e: ExpressionOf<"quantifier">, scope: Scope): Evaluate {
  const slot = c.slots.next();
  const inner = scope.with(e.variable, { slot, type: "value" });
  const list = c.expression(e.list, scope);
  const where = c.predicate(
    e.where ?? { kind: "variable", name: e.variable, place: e.place },
    inner,
  );
  const decide = DECIDE[e.quantifier];
  return (frame) => {
    const values = listOf(list(frame));
    if (values === null) return null;
    let [trues, falses, nulls] = [0, 0, 0];
    for (const value of values) {
      frame.tick();
      frame.slots[slot] = value;
      const holds = truthOf(where(frame));
      if (holds === null) nulls++;
      else if (holds) trues++;
      else falses++;
    }
    return decide(trues, falses, nulls);
  };
}

type Decide = (trues: number, falses: number, nulls: number) => boolean | null;

const DECIDE: Readonly<Record<"all" | "any" | "none" | "single", Decide>> = {
  all: (_, falses, nulls) => (falses > 0 ? false : nulls > 0 ? null : true),
  any: (trues, _, nulls) => (trues > 0 ? true : nulls > 0 ? null : false),
  none: (trues, _, nulls) => (trues > 0 ? false : nulls > 0 ? null : true),
  single: (trues, _, nulls) => (trues > 1 ? false : nulls > 0 ? null : trues === 1),
};
