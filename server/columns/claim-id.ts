import type { ClaimTable } from "./claim-table.ts";

/** Returns the id of a claim: the number of its relationship, or those of a node and its two. */
export function claimIdOf(element: number, first: number, second: number): string {
  return first < 0 ? `r${element}` : `n${element}-${first}-${second}`;
}

export function claimIdAt({ elements, firsts, seconds }: ClaimTable, row: number): string {
  return claimIdOf(elements[row] ?? 0, firsts[row] ?? -1, seconds[row] ?? -1);
}

const FORM = /^(?:r(\d+)|n(\d+)-(\d+)-(\d+))$/;

/** Returns the numbers of an id; null for a text that is none. */
export function numbersOfClaim(id: string): [number, number, number] | null {
  const found = FORM.exec(id);
  if (!found) return null;
  const [, relationship, node, first, second] = found;
  return relationship !== undefined
    ? [Number(relationship), -1, -1]
    : [Number(node), Number(first), Number(second)];
}

/** Returns one number for the numbers of a claim, the same for few others. */
export function claimHash(element: number, first: number, second: number): number {
  return element + first * 7919 + second * 104_729;
}
