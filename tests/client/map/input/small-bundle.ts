import type { Bundle } from "../../../../client/model/graph/bundle.ts";

/** A bundle of so many relations r0, r1, … in which a and b cooperate. */
export const smallBundle = (count: number): Bundle => ({
  id: "a|b|1",
  pair: ["a", "b"],
  sign: 1,
  relations: Array.from({ length: count }, (_, i) => `r${i}`),
  intensity: 1,
  count,
  firm: true,
});
