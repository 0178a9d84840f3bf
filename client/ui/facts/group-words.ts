import { msg } from "../../../domain/message.ts";
import { SIGN_LABELS } from "../../../domain/sign.ts";
import type { SignGroup } from "./grouping.ts";

/** The heading of a group of relations. */
export const GROUP_WORDS: Record<SignGroup["group"], string> = {
  ...SIGN_LABELS,
  unsure: msg("Alleged, planned or denied: not counted"),
};
