import type { Claim, SourceRef } from "../../../domain/contract/claims.ts";
import { groupBy } from "../../../domain/group-by.ts";

/** A document and how many of the claims are found in it. */
export interface SourceCount {
  source: SourceRef;
  claims: number;
}

/** Returns the documents that claims are found in, the one with most first. */
export function sourceCounts(claims: readonly Claim[]): SourceCount[] {
  return [...groupBy(claims, ({ source }) => source.id).values()]
    .flatMap(([first, ...others]) =>
      first ? [{ source: first.source, claims: others.length + 1 }] : [],
    )
    .sort((a, b) => b.claims - a.claims || a.source.title.localeCompare(b.source.title));
}
