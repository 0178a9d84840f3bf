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
  "#/balance",
  "#/balance/show/time/against/2015/actor/armenia",
  "#/matrix",
  "#/measures",
  "#/sources",
  "#/predicate/MEMBER_OF",
  "#/nowhere",
];

/** Panels that are otherwise, or are at all, while the map draws an overview. */
export const OVERVIEW_HASHES = [
  "#/communities",
  "#/community/armenia",
  "#/community/eu/armenia",
  "#/actor/armenia",
  "#/pair/armenia/russia",
  "#/relation/armenia.ally-of.russia",
];
