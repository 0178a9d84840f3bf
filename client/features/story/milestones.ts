import type { Claim } from "../../../domain/contract/claims.ts";
import { newestFirst } from "../../model/text/dates.ts";
import { groupBy } from "../../../domain/group-by.ts";

/** A turn in a story: its strongest claim, and the number of its claims. */
export interface Milestone {
  claim: Claim;
  told: number;
}

/** Stronger first; then what an article says before the public record, then the newer. */
function weightier(a: Claim, b: Claim): number {
  return (
    b.intensity - a.intensity ||
    Number(a.background) - Number(b.background) ||
    newestFirst(a, b) ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * Returns the dated claims of greatest intensity, newest first; claims of one relation that begin
 * at the same date are one milestone.
 * @param claims counting ones; those without sign or start are no turn
 */
export function milestonesOf(claims: readonly Claim[], most: number): Milestone[] {
  const turns = claims.filter(({ validFrom, sign }) => validFrom !== null && sign !== 0);
  const groups = groupBy(turns, ({ relation, validFrom }) => `${relation} ${validFrom}`);
  return [...groups.values()]
    .flatMap((some) => {
      const [claim] = [...some].sort(weightier);
      return claim ? [{ claim, told: some.length }] : [];
    })
    .sort((a, b) => weightier(a.claim, b.claim))
    .slice(0, most)
    .sort((a, b) => newestFirst(a.claim, b.claim) || weightier(a.claim, b.claim));
}
