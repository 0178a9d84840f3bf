import type { Claim } from "../../../domain/contract/claims.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import type { Range } from "../../model/time/axis.ts";
import type { Moment } from "../../model/time/moment.ts";
import { monthOf, yearOf, type Month } from "../../model/time/month.ts";
import { forceOf } from "./force.ts";
import type { Unit } from "./standing.ts";

/** Up to so many months a chart has a bar a month. */
const MONTHS = 72;

/**
 * Returns the last month in which something that counts is known to begin; -Infinity where nothing
 * does. Ends do not tell: a treaty that runs until 2044 says nothing about the years until then.
 */
export function lastMonthOf({ relations }: Pick<GraphIndex, "relations">): Month {
  let last = -Infinity;
  for (const { spells, counts } of relations.values())
    if (counts)
      for (const spell of spells) {
        const [start = ".."] = spell.split("/");
        if (start !== "..") last = Math.max(last, monthOf(start));
      }
  return last;
}

/**
 * Returns the whole years from the first dated claim to the last month that anything is known of,
 * or null where no claim is dated.
 */
export function rangeOf(claims: readonly Claim[], known: Month): Range | null {
  const months = claims.flatMap((claim) => {
    const force = forceOf(claim);
    if (!force) return [];
    return [Number.isFinite(force.first) ? force.first : force.last];
  });
  if (months.length === 0) return null;
  const last = Math.max(known, ...months);
  return { first: yearOf(Math.min(...months)) * 12, last: yearOf(last) * 12 + 11 };
}

/** Months where they have room, else years. */
export const unitOf = ({ first, last }: Range): Unit =>
  last - first + 1 <= MONTHS ? "month" : "year";

/** Returns the year that a moment looks at, within a range; its last year for all times. */
export function yearLookedAt(moment: Moment, range: Range): number {
  const date =
    moment?.kind === "instant"
      ? moment.at
      : moment?.kind === "window"
        ? moment.to
        : moment?.kind === "compare"
          ? moment.after
          : null;
  const month = date === null ? range.last : monthOf(date);
  return yearOf(Math.min(range.last, Math.max(range.first, month)));
}

/** Returns the months of a year. */
export const yearStretch = (year: number): Range => ({ first: year * 12, last: year * 12 + 11 });
