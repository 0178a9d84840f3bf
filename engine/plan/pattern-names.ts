import type { LabelTest } from "../parse/tree.ts";
import type { Followed } from "../run/neighbours.ts";
import type { Edge } from "./pattern-graph.ts";

export const flip = (direction: Followed["direction"]): Followed["direction"] =>
  direction === "both" ? "both" : direction === "out" ? "in" : "out";

export function typeNames(test: LabelTest): string[] | null {
  if (test.kind === "name") return [test.name];
  if (test.kind !== "or") return null;
  const names = test.tests.map(typeNames);
  return names.every((each) => each !== null) ? [...new Set(names.flat())] : null;
}

/** Labels that a node must have whatever else holds. */
export function labelNames(tests: readonly LabelTest[]): string[] {
  return tests.flatMap((test) => {
    if (test.kind === "name") return [test.name];
    return test.kind === "and" ? labelNames(test.tests) : [];
  });
}

/** The names that a group binds as lists. */
export function innerNames(edge: Edge): string[] {
  if (!edge.group) return [];
  return edge.group.path.elements.flatMap((element) =>
    element.kind !== "group" && element.variable ? [element.variable] : [],
  );
}
