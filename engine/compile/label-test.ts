import { typeError } from "../errors/errors.ts";
import type { Expression, LabelTest } from "../parse/tree.ts";
import type { Frame } from "../run/frame.ts";
import { NodeRecord } from "../storage/records.ts";
import { describe } from "../values/describe.ts";
import { isList, isMap, type Value } from "../values/value.ts";
import type { Evaluate } from "../run/evaluate.ts";

/** A test of a set of labels, or of a type as a set of one. */
export type LabelCheck = (labels: ReadonlySet<string>, frame: Frame) => boolean;

export function labelCheck(test: LabelTest, sub: (part: Expression) => Evaluate): LabelCheck {
  switch (test.kind) {
    case "name":
      return (labels) => labels.has(test.name);
    case "any":
      return (labels) => labels.size > 0;
    case "not": {
      const inner = labelCheck(test.test, sub);
      return (labels, frame) => !inner(labels, frame);
    }
    case "and": {
      const tests = test.tests.map((each) => labelCheck(each, sub));
      return (labels, frame) => tests.every((each) => each(labels, frame));
    }
    case "or": {
      const tests = test.tests.map((each) => labelCheck(each, sub));
      return (labels, frame) => tests.some((each) => each(labels, frame));
    }
    case "dynamic": {
      const names = sub(test.expression);
      return (labels, frame) => {
        const wanted = labelsFrom(names(frame));
        return test.all
          ? wanted.every((name) => labels.has(name))
          : wanted.some((name) => labels.has(name));
      };
    }
  }
}

/** Returns the labels that a dynamic label expression gives: one text or a list of them. */
export function labelsFrom(value: Value): string[] {
  const list = isList(value) ? value : [value];
  return list.map((name) => {
    if (typeof name === "string" && name !== "") return name;
    throw typeError(`Expected a string or a list of strings as a label, but got ${describe(name)}`);
  });
}

/** `n:Label` and `r:TYPE` as an expression; null for null. */
export function entityLabels(
  operand: Evaluate,
  test: LabelTest,
  sub: (part: Expression) => Evaluate,
): Evaluate {
  const check = labelCheck(test, sub);
  return (frame) => {
    const value = operand(frame);
    if (value === null) return null;
    if (value instanceof NodeRecord) return check(value.labelSet, frame);
    if (typeof value === "object" && !isList(value) && !isMap(value)) {
      if (value.kind === "Node") return check(new Set(value.labels), frame);
      if (value.kind === "Relationship") return check(new Set([value.type]), frame);
    }
    throw typeError(`Type mismatch: expected a node or a relationship but was ${describe(value)}`);
  };
}
