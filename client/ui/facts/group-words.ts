import type { SignGroup } from "./grouping.ts";

/** The heading of a group of relations. */
export const GROUP_WORDS: Record<SignGroup["group"], string> = {
  friction: "Friction",
  cooperation: "Cooperation",
  neutral: "Neutral or mixed",
  unsure: "Alleged, planned or denied: not counted",
};
