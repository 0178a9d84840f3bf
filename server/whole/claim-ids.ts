import type { Ask } from "../query/ask.ts";
import { claimIdsOfActor, claimIdsOfSources, type ClaimFilter } from "../query/claims.ts";
import { claimColumns, type ClaimColumns } from "./claim-columns.ts";
import type { Version } from "./kept.ts";
import { isWithin } from "./spell-test.ts";
import { anyText, someText } from "./text-column.ts";

/**
 * Returns the ids of matching claims, newest first, undated last: those of actors and of sources from
 * the store, which begins at them, others from what is kept of all claims. Rejects with StoreError.
 */
export async function claimIds(
  ask: Ask,
  version: Version,
  filter: ClaimFilter,
): Promise<readonly string[]> {
  const actor = filter.actor ?? filter.subject ?? filter.object;
  // A claim of a subject or an object is one of that actor, whose claims are found at once.
  if (actor !== undefined) return claimIdsOfActor(ask, actor, filter);
  if (filter.sources) return claimIdsOfSources(ask, filter.sources, filter);
  const columns = await claimColumns(ask, version);
  const matches = claimTest(columns, filter);
  return columns.ids.filter((_, row) => matches(row));
}

function claimTest(columns: ClaimColumns, filter: ClaimFilter): (row: number) => boolean {
  const { about, predicates, signs, statuses, period, undated = true } = filter;
  const tests: ((row: number) => boolean)[] = [];
  if (predicates) tests.push(anyText(columns.predicates, (one) => predicates.includes(one)));
  if (statuses) tests.push(anyText(columns.statuses, (status) => statuses.includes(status)));
  if (signs) tests.push((row) => signs.includes(columns.signs[row] ?? 0));
  if (about !== undefined) tests.push(someText(columns.about, (topic) => topic === about));
  const isHeld = period ? anyText(columns.spells, isWithin(period)) : () => true;
  tests.push((row) => (columns.spells.numbers[row] === -1 ? undated : isHeld(row)));
  return (row) => tests.every((test) => test(row));
}
