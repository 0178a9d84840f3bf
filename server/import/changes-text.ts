import type { ClaimChanges } from "../../import/convert/claim-changes.ts";

const n = (count: number): string => count.toLocaleString("en");

/**
 * Says how the claims of a pack differ from those of the pack that it replaces.
 *
 * @param isKept true if the claims that no file names any more were kept
 */
export function changesText({ added, changed, same, gone }: ClaimChanges, isKept: boolean): string {
  const others = isKept ? `${n(gone)} kept that no file names` : `${n(gone)} gone`;
  return `Of the claims, ${n(added)} added, ${n(changed)} changed, ${others}, ${n(same)} the same.`;
}
