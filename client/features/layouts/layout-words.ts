import type { LayoutName } from "../../model/layout/choice.ts";

/** What each layout is called, and what it is good for. */
export const LAYOUT_WORDS: Record<LayoutName, { name: string; says: string }> = {
  stress: { name: "Signed stress", says: "Friends close, foes far apart" },
  force: { name: "Signed force", says: "Clusters of friends; foes barely attract" },
  camps: { name: "Two camps", says: "Factions face each other" },
  circle: { name: "Circle by kind", says: "States, then organizations, and so on" },
  rings: { name: "Rings", says: "Ring by ring around one actor" },
  tree: { name: "Tree", says: "Layer by layer below one actor" },
};
