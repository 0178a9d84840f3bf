import { z } from "zod";
import { hasAtMost } from "../../domain/text-length.ts";
import { STATUSES, type Status } from "../../domain/status.ts";
import { PERIOD_PATTERN } from "../../domain/dates/period-pattern.ts";
import { compareDates, dateKey } from "../../domain/dates/date-key.ts";
import { DATE_FORM, keysOf, parsePeriod, type Period } from "../../domain/dates/period.ts";
import { BadRequest, type FieldFault } from "../errors.ts";

/** Messages hold only what is expected; reporting adds the field and the value found. */
const one = "one value";

/** A whole number. */
export const wholeNumber = (min: number, max: number, fallback: number) => {
  const error = `a whole number from ${min} to ${max}`;
  return z
    .string({ error })
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((n) => n >= min && n <= max, { error })
    .default(fallback)
    .meta({ override: { type: "integer", minimum: min, maximum: max, default: fallback } });
};

const SHARE = "a number from 0 to 1";

/** A number from 0 to 1, such as an intensity; 0 by default. */
export const share = z
  .string({ error: SHARE })
  .regex(/^\d*\.?\d{1,30}(?:e-\d{1,3})?$/i, { error: SHARE })
  .transform(Number)
  .refine((value) => value <= 1, { error: SHARE })
  .default(0)
  .meta({ override: { type: "number", minimum: 0, maximum: 1, default: 0 } });

/** Free text of at most `max` Unicode code points, which is how JSON Schema counts. */
export const text = (max: number) => {
  const error = `text of at most ${max} characters`;
  return z
    .string({ error: one })
    .refine((value) => hasAtMost(value, max), { error })
    .meta({ maxLength: max });
};

/** An id of the pack. */
export const id = z
  .string({ error: one })
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,299}$/, { error: "an id such as armenia" });

/**
 * A comma-separated list, each part of which matches the pattern `part`, which must have no
 * capturing groups.
 */
const list = <T extends string>(expected: string, part: string) => {
  const error = `${expected}, separated by commas`;
  const pattern = `^\\s*(?:${part})\\s*(?:,\\s*(?:${part})\\s*)*$`;
  return z
    .string({ error })
    .regex(new RegExp(pattern), { error })
    .transform((value) => value.split(",").map((one) => one.trim()) as T[]);
};

export const signs = list<"-1" | "0" | "1">("-1, 0 or 1", "-1|0|1")
  .transform((parts) => parts.map(Number))
  .meta({ description: "1 cooperation, -1 friction, 0 neutral or mixed; separated by commas" });

export const statuses = list<Status>(STATUSES.join(", "), STATUSES.join("|")).meta({
  description: `${STATUSES.join(", ")}; separated by commas`,
});

export const names = list<string>("names", "[A-Za-z0-9][A-Za-z0-9._-]{0,99}").meta({
  description: "Separated by commas",
});

export const SEARCH_GROUPS = ["actors", "claims", "sources", "predicates"] as const;

export const groups = list<(typeof SEARCH_GROUPS)[number]>(
  SEARCH_GROUPS.join(", "),
  SEARCH_GROUPS.join("|"),
).meta({ description: "Groups to search, separated by commas; all by default" });

const EITHER = "include or exclude, true or false, 1 or 0";

/** A flag that includes something: as words, or in the boolean notation of other languages. */
export const included = z
  .enum(["include", "exclude", "true", "false", "1", "0"], { error: EITHER })
  .transform((word) => word === "include" || word === "true" || word === "1")
  .meta({ override: { type: "string", enum: ["include", "exclude", "true", "false", "1", "0"] } });

/** A year, month or day, as the half-open period that it covers. */
export const period = z
  .string({ error: DATE_FORM })
  .regex(new RegExp(PERIOD_PATTERN), { error: DATE_FORM })
  .refine((value) => parsePeriod(value) !== null, { error: DATE_FORM })
  .transform((value) => parsePeriod(value) ?? { from: "", to: "" })
  .meta({ description: DATE_FORM });

/**
 * Returns the period that `at`, or `from` and `to`, select, ends included, by the keys of its
 * bounds; undefined for any time.
 * Throws BadRequest if `at` is combined with another, or if a window ends before it begins.
 */
export function requestedPeriod(query: {
  at?: Period | undefined;
  from?: Period | undefined;
  to?: Period | undefined;
}): Period | undefined {
  const { at, from, to } = query;
  if (at && (from || to))
    throw new BadRequest([
      { field: "at", found: at.from, expected: "an instant or a window: no from or to beside it" },
    ]);
  if (from && to && compareDates(to.to, from.from) <= 0)
    throw new BadRequest([
      { field: "to", found: `before ${to.to}`, expected: `a date not before from, ${from.from}` },
    ]);
  if (at) return keysOf(at);
  if (!from && !to) return undefined;
  // "~" sorts after every date and "" before, so that a single bound leaves the other side open.
  return { from: from ? dateKey(from.from) : "", to: to ? dateKey(to.to) : "~" };
}

/** Converts a validation error to one fault per field. */
export function fieldFaults(
  error: z.ZodError,
  input: Readonly<Record<string, unknown>>,
  known: readonly string[],
): FieldFault[] {
  const found = (field: string) => {
    const value = input[field] ?? "nothing";
    return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 100);
  };
  return error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          field: key,
          found: found(key),
          expected:
            known.length > 0 ? `one of the parameters ${known.join(", ")}` : "no parameters",
        }))
      : [
          {
            field: issue.path.join("."),
            found: found(String(issue.path[0])),
            expected: issue.message,
          },
        ],
  );
}
