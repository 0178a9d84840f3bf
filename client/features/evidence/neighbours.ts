import type { Claim } from "../../../domain/contract/claims.ts";

/** Claims right before and after one of them, in the order of their document. */
export interface Around {
  before: Claim[];
  after: Claim[];
}

/**
 * Returns the claims around a claim in its document.
 * @param claims those of the document, in paragraph order
 * @param reach how many to give on either side, at the most
 */
export function around(claims: readonly Claim[], id: string, reach: number): Around {
  const at = claims.findIndex((claim) => claim.id === id);
  if (at < 0) return { before: [], after: [] };
  return {
    before: claims.slice(Math.max(0, at - reach), at),
    after: claims.slice(at + 1, at + 1 + reach),
  };
}
