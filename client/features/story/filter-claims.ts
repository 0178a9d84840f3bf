import { isCounting } from "../../../domain/status.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import type { Account, Judged } from "../../model/graph/account.ts";

/** The claims of a story, and the number of claims that the filter leaves out of it. */
export interface FilteredClaims {
  claims: Claim[];
  left: number;
}

/**
 * Returns the claims that count in sums and that the filter leaves, its time apart: a story goes
 * through all times. Of a relation that rests on several documents only the claims of those that
 * the filter names are told. Claims of a relation that is not given are told too.
 */
export function filterClaims(
  claims: readonly Claim[],
  { filter, reason }: Pick<Account, "filter" | "reason">,
  relations: ReadonlyMap<string, Judged>,
): FilteredClaims {
  const counting = claims.filter(({ status }) => isCounting(status));
  const sources = filter.sources && new Set(filter.sources);
  const told = counting.filter(({ relation, background, source }) => {
    if (background && !filter.background) return false;
    if (sources && !sources.has(source.id)) return false;
    const known = relations.get(relation);
    const why = known ? reason(known) : null;
    return why === null || why === "time" || why === "undated";
  });
  return { claims: told, left: counting.length - told.length };
}
