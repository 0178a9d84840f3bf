import { msg } from "../../../domain/message.ts";
import type { Words } from "./word-list.ts";

/** The furniture in English, which every element has. */
export const ENGLISH: Words = {
  cooperation: msg("Cooperation"),
  friction: msg("Friction"),
  neutral: msg("Neutral or mixed"),
  relation: msg("Relation"),
  from: msg("From"),
  to: msg("To"),
  sign: msg("Sign"),
  when: msg("When"),
  undated: "undated",
  relations: msg("Relations"),
  allTimes: msg("All times"),
  asOf: msg("As of"),
  compared: (before, after) => msg(`${before} and ${after} compared`),
  search: msg("Find an actor"),
  loading: msg("Drawing the map"),
  nothing: msg("Nothing fits this view."),
  noWebGl: msg("This browser has no WebGL; the list shows the same relations."),
  more: (n) => msg(`and ${n} more`),
  including: (n) => msg(`including ${n} undated`),
  leftOut: (n) => msg(`the filter leaves out ${n} more`),
};
