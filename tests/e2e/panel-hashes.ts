/** Every kind of panel, by the hash that opens it on the shipped pack. */
export const PANEL_HASHES = [
  "#/actor/armenia",
  "#/pair/armenia/russia",
  "#/relation/armenia.ally-of.russia",
  "#/claim/c052",
  "#/paths/armenia",
  "#/paths/armenia/csto",
  "#/story/armenia",
  "#/story/armenia/russia",
  "#/compare/2015/2024",
  "#/several/armenia/russia/iran",
  "#/source/d1",
  "#/source/d2/p7",
  "#/sources",
  "#/predicate/MEMBER_OF",
  "#/nowhere",
];
