import type { CaseTest, ExpressionOf } from "../parse/tree.ts";
import { equals } from "../values/equality.ts";
import { holds } from "../values/logic.ts";
import type { Compiler } from "./compiler.ts";
import type { Evaluate } from "../run/evaluate.ts";
import { HIDDEN, type Scope } from "./scope.ts";
import { rewrite } from "./walk.ts";

const SUBJECT = `${HIDDEN}case`;

/** CASE in all its forms: the first branch one of whose tests is true. */
export function caseExpression(c: Compiler, e: ExpressionOf<"case">, scope: Scope): Evaluate {
  const slot = c.slots.next();
  const inner = scope.with(SUBJECT, { slot, type: "value" });
  const subject = e.subject && c.expression(e.subject, scope);
  const compiled = (each: CaseTest): Evaluate => {
    if (each.kind === "value") {
      const value = c.expression(each.value, scope);
      return (frame) => equals(frame.slots[slot] ?? null, value(frame));
    }
    const named = rewrite(each.condition, (part) =>
      part.kind === "case-subject" ? { kind: "variable", name: SUBJECT, place: part.place } : null,
    );
    const condition = c.predicate(named, inner);
    return (frame) => holds(condition(frame));
  };
  const branches = e.branches.map(({ tests, result }) => ({
    tests: tests.map(compiled),
    result: c.expression(result, scope),
  }));
  const otherwise = e.otherwise && c.expression(e.otherwise, scope);
  return (frame) => {
    if (subject) frame.slots[slot] = subject(frame);
    for (const { tests, result } of branches) {
      for (const test of tests) if (test(frame) === true) return result(frame);
    }
    return otherwise ? otherwise(frame) : null;
  };
}
