import { dayBefore, firstDay } from "../../../domain/dates/calendar.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import type { Range } from "../../model/time/axis.ts";
import { monthOf, type Month } from "../../model/time/month.ts";

/**
 * Returns the last month that has a day before an exclusive end: 2024-03 gives February, 2024-03-02
 * March.
 */
function lastBefore(end: string): Month {
  return monthOf(dayBefore(firstDay(end)));
}

/**
 * Returns the months in which a claim is in force, the last one included; null for an undated one.
 * An open end is infinite, but what occurred and has no end lies within the year, month or day of
 * its start.
 */
export function forceOf({
  validFrom,
  validTo,
  status,
}: Pick<Claim, "validFrom" | "validTo" | "status">): Range | null {
  if (validFrom === null && validTo === null) return null;
  const first = validFrom === null ? -Infinity : monthOf(validFrom);
  if (validTo !== null) return { first, last: Math.max(first, lastBefore(validTo)) };
  const last = status === "occurred" && validFrom !== null ? monthOf(validFrom, true) : Infinity;
  return { first, last };
}

/** Returns true if a claim is in force in some month of a stretch; an undated one never is. */
export function inForce(claim: Claim, stretch: Range): boolean {
  const force = forceOf(claim);
  return force !== null && force.first <= stretch.last && force.last >= stretch.first;
}
