import type { Words } from "./word-list.ts";

/** The furniture in English, which every element has. */
export const ENGLISH: Words = {
  cooperation: "Cooperation",
  friction: "Friction",
  neutral: "Neutral or mixed",
  relation: "Relation",
  from: "From",
  to: "To",
  sign: "Sign",
  when: "When",
  undated: "undated",
  relations: "Relations",
  allTimes: "All times",
  asOf: "As of",
  compared: (before, after) => `${before} and ${after} compared`,
  search: "Find an actor",
  loading: "Drawing the map",
  nothing: "Nothing fits this view.",
  noWebGl: "This browser has no WebGL; the list shows the same relations.",
  more: (n) => `and ${n} more`,
  including: (n) => `including ${n} undated`,
  leftOut: (n) => `the filter leaves out ${n} more`,
};
