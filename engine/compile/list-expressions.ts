import { typeError } from "../errors/errors.ts";
import type { ExpressionOf } from "../parse/tree.ts";
import type { Frame } from "../run/frame.ts";
import { describe } from "../values/describe.ts";
import { isList, type Value } from "../values/value.ts";
import { truthOf } from "./boolean.ts";
import type { Compiler } from "./compiler.ts";
import type { Evaluate } from "../run/evaluate.ts";
import type { Scope } from "./scope.ts";

/** Returns the value as a list, null for null. @throws CypherError for anything else. */
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
  const forEachMade = comprehended(c, e, scope);
  return (frame) => {
    const made: Value[] = [];
    const isList = forEachMade(frame, (value) => {
      made.push(value);
      frame.lengthen(made);
    });
    return isList ? made : null;
  };
}

/** Returns the length of a list comprehension: `size([x IN list WHERE …])` needs no list. */
export function comprehensionLength(
  c: Compiler,
  e: ExpressionOf<"list-comprehension">,
  scope: Scope,
): Evaluate {
  // Results are computed although they are of no use: they may fail.
  const forEachMade = comprehended(c, e, scope);
  return (frame) => {
    let length = 0;
    return forEachMade(frame, () => length++) ? BigInt(length) : null;
  };
}

/** Calls back with everything that a list comprehension makes; returns false if its list is null. */
function comprehended(
  c: Compiler,
  e: ExpressionOf<"list-comprehension">,
  scope: Scope,
): (frame: Frame, take: (made: Value) => void) => boolean {
  const slot = c.slots.next();
  const inner = scope.with(e.variable, { slot, type: "value" });
  const list = c.expression(e.list, scope);
  const where = e.where && c.predicate(e.where, inner);
  const result = e.result && c.expression(e.result, inner);
  return (frame, take) => {
    const values = listOf(list(frame));
    if (values === null) return false;
    for (const value of values) {
      frame.tick();
      frame.slots[slot] = value;
      if (where && truthOf(where(frame)) !== true) continue;
      take(result ? result(frame) : value);
    }
    return true;
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
    const values = listOf(list(frame));
    if (values === null) return null;
    let result = initial(frame);
    for (const value of values) {
      frame.tick();
      frame.slots[sum] = result;
      frame.slots[slot] = value;
      result = step(frame);
    }
    return result;
  };
}

type Quantifier = ExpressionOf<"quantifier">["quantifier"];

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
  const isDecided = IS_DECIDED[e.quantifier];
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
      // The rest changes nothing any more, and might fail.
      if (isDecided(trues, falses)) break;
    }
    return decide(trues, falses, nulls);
  };
}

const IS_DECIDED: Readonly<Record<Quantifier, (trues: number, falses: number) => boolean>> = {
  all: (_, falses) => falses > 0,
  any: (trues) => trues > 0,
  none: (trues) => trues > 0,
  single: (trues) => trues > 1,
};

type Decide = (trues: number, falses: number, nulls: number) => boolean | null;

const DECIDE: Readonly<Record<Quantifier, Decide>> = {
  all: (_, falses, nulls) => (falses > 0 ? false : nulls > 0 ? null : true),
  any: (trues, _, nulls) => (trues > 0 ? true : nulls > 0 ? null : false),
  none: (trues, _, nulls) => (trues > 0 ? false : nulls > 0 ? null : true),
  single: (trues, _, nulls) => (trues > 1 ? false : nulls > 0 ? null : trues === 1),
};
