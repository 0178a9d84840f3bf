import type { Ask } from "./ask.ts";
import type { ClaimFilter } from "./claims.ts";

/** Sorts before every date of which the text sorts as time does, and after those before the year 0. */
const LEAST = "0";
/** Sorts after every date, which begins with a digit or a sign. */
const AFTER_EVERY_DATE = "a";

/**
 * Returns the ids of some of the newest claims, which the store finds in its index of dates. Null if
 * there are not as many with a date from the year 0 on: the others come last, in no index. Rejects with
 * StoreError.
 *
 * @param skip claims to pass over
 */
export async function newestClaims(
  ask: Ask,
  skip: number,
  limit: number,
): Promise<readonly string[] | null> {
  const parameters = { least: LEAST, before: AFTER_EVERY_DATE, skip, limit };
  const rows = await ask<{ id: string }>("claims-newest", parameters);
  return rows.length < limit ? null : rows.map(({ id }) => id);
}

/** Returns true if a filter leaves out no claim. */
export function isEveryClaim({ undated, ...conditions }: ClaimFilter): boolean {
  return undated !== false && Object.values(conditions).every((value) => value === undefined);
}
