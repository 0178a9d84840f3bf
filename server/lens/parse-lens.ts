import type { z } from "zod";
import { Lens } from "../../domain/lens/lens.ts";
import type { FieldFault } from "../errors.ts";
import { LensError, LONGEST_FOUND } from "./lens-error.ts";

/**
 * Parses the text of a lens.json. Throws LensError with every fault: the path of its field, the
 * value found and what was expected.
 *
 * @param place file or address of the text, for messages
 */
export function parseLens(text: string, place: string): Lens {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new LensError(place, [{ field: "", found, expected: "JSON" }]);
  }
  return lensOf(value, place);
}

/** Checks the value of a lens as `parseLens` does. Throws LensError. */
export function lensOf(value: unknown, place: string): Lens {
  const parsed = Lens.safeParse(value);
  if (!parsed.success)
    throw new LensError(
      place,
      parsed.error.issues.flatMap((issue) => faultsOf(issue, value)),
    );
  return parsed.data;
}

function faultsOf(issue: z.core.$ZodIssue, value: unknown): FieldFault[] {
  const field = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      field: [...issue.path, key].map(String).join("."),
      found: "an unknown field",
      expected: "none such",
    }));
  // Of the forms that a value may have, the one that fits best says more than all of them.
  const [inner] = issue.code === "invalid_union" ? nearest(issue.errors) : [];
  if (inner && inner.path.length > 0)
    return faultsOf({ ...inner, path: [...issue.path, ...inner.path] }, value);
  if (inner?.code === "unrecognized_keys" && issue.path.length > 0 && inner.keys.length === 1)
    return faultsOf({ ...inner, path: issue.path }, value);
  return [{ field, found: shown(valueAt(value, issue.path)), expected: issue.message }];
}

/** Returns the faults of the form with the fewest, if a field of it is there. */
function nearest(forms: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  const missing = (issues: readonly z.core.$ZodIssue[]) =>
    issues.filter(({ code }) => code === "invalid_type" || code === "unrecognized_keys").length;
  return [...forms].sort((a, b) => missing(a) - missing(b) || a.length - b.length)[0] ?? [];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value).slice(0, LONGEST_FOUND);
}
