import { describe, expect, it } from "vitest";
import { meansRelation } from "../../../../client/model/graph/selected-relations.ts";
import type { Selection } from "../../../../client/model/graph/state.ts";
import type { Sign } from "../../../../domain/sign.ts";

const relation = (id: string, sign: Sign) => ({ id, start: id[0]!, end: id[1]!, sign });
const RELATIONS = [
  relation("ab", 1),
  relation("ba", -1),
  relation("aa", 1),
  relation("ac", 0),
  relation("bc", 1),
];
const meant = (selection: Selection) =>
  RELATIONS.filter((one) => meansRelation(selection, one)).map(({ id }) => id);

describe("meansRelation(selection, relation)", () => {
  it("means nothing without a selection, and a relation itself", () => {
    expect(meant(null)).toEqual([]);
    expect(meant({ type: "relation", id: "ac" })).toEqual(["ac"]);
  });

  it("means everything that an actor has, with itself too", () => {
    expect(meant({ type: "actor", id: "a" })).toEqual(["ab", "ba", "aa", "ac"]);
  });

  it("means between two of a pair what has its sign, and nothing of either with itself", () => {
    expect(meant({ type: "pair", actors: ["b", "a"] })).toEqual(["ab", "ba"]);
    expect(meant({ type: "pair", actors: ["a", "b"], sign: -1 })).toEqual(["ba"]);
    expect(meant({ type: "pair", actors: ["a", "a"] })).toEqual(["aa"]);
  });

  it("means among several actors everything", () => {
    expect(meant({ type: "several", actors: ["a", "b"] })).toEqual(["ab", "ba", "aa"]);
  });

  it("takes any sign if it is not known", () => {
    const unsigned = { id: "x", start: "a", end: "b" };
    expect(meansRelation({ type: "pair", actors: ["a", "b"], sign: 1 }, unsigned)).toBe(true);
  });
});
