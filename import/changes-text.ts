import { msg } from "../domain/message.ts";
import { numberText as n } from "../domain/number-text.ts";
import type { ClaimChanges } from "./convert/claim-changes.ts";

/**
 * Says how the claims of a pack differ from those of the pack that it replaces.
 *
 * @param isKept true if the claims that no file names any more were kept
 */
export function changesText({ added, changed, same, gone }: ClaimChanges, isKept: boolean): string {
  return isKept
    ? msg(
        `Of the claims, ${n(added)} added, ${n(changed)} changed, ${n(gone)} kept that no file names, ${n(same)} the same.`,
      )
    : msg(
        `Of the claims, ${n(added)} added, ${n(changed)} changed, ${n(gone)} gone, ${n(same)} the same.`,
      );
}
