import type { LabelTest } from "../parse/tree.ts";

/** Returns the types that a test admits; null if they cannot be listed. */
export function typeNames(test: LabelTest): string[] | null {
  if (test.kind === "name") return [test.name];
  if (test.kind !== "or") return null;
  const names = test.tests.map(typeNames);
  return names.every((each) => each !== null) ? [...new Set(names.flat())] : null;
}

/** Returns the labels that a node must have whatever else holds. */
export function labelNames(tests: readonly LabelTest[]): string[] {
  return tests.flatMap((test) => {
    if (test.kind === "name") return [test.name];
    return test.kind === "and" ? labelNames(test.tests) : [];
  });
}
