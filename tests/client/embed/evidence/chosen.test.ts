import { describe, expect, it } from "vitest";
import { chosen, chosenWords, selectionIn } from "../../../../client/embed/evidence/chosen.ts";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import type { FileClaim, FileEvidence } from "../../../../domain/contract/evidence.ts";

const claim = (id: string, relation: string): FileClaim => ({
  id,
  relation,
  sign: 1,
  status: "occurred",
  validFrom: null,
  validTo: null,
  summary: "",
  paragraph: 1,
  assertedBy: "",
  source: "d0",
  contradictedBy: [],
});

const EVIDENCE: FileEvidence = {
  relations: {
    ab: { subject: ["a", "A"], object: ["b", "B"], label: "met" },
    ac: { subject: ["a", "A"], object: ["c", "C"], label: "joined" },
  },
  claims: [claim("c1", "ab"), claim("c2", "ac"), claim("c3", "ab"), claim("c4", "gone")],
  sources: {},
};

describe("chosen(evidence, selection)", () => {
  const ids = (...args: Parameters<typeof chosen>) =>
    chosen(...args).map(({ relation, claims }) => [relation, ...claims.map(({ id }) => id)]);

  it("gives the claims of what is selected by relation", () => {
    const all = [
      ["ab", "c1", "c3"],
      ["ac", "c2"],
    ];
    expect(ids(EVIDENCE, null)).toEqual(all);
    expect(ids(EVIDENCE, { type: "actor", id: "a" })).toEqual(all);
    expect(ids(EVIDENCE, { type: "actor", id: "c" })).toEqual([["ac", "c2"]]);
    expect(ids(EVIDENCE, { type: "pair", actors: ["b", "a"] })).toEqual([["ab", "c1", "c3"]]);
    expect(ids(EVIDENCE, { type: "several", actors: ["a", "b", "c"] })).toEqual(all);
    expect(ids(EVIDENCE, { type: "relation", id: "ac" })).toEqual([["ac", "c2"]]);
    expect(ids(EVIDENCE, { type: "actor", id: "nobody" })).toEqual([]);
  });

  it("leaves out what is not shown, and documents that the filter does not let speak", () => {
    const evidence = {
      ...EVIDENCE,
      claims: [...EVIDENCE.claims, { ...claim("c5", "ab"), source: "d1" }],
    };
    const account = { relations: new Set(["ab"]), filter: { ...DEFAULT_FILTER, sources: ["d1"] } };
    expect(ids(evidence, null, account)).toEqual([["ab", "c5"]]);
    expect(ids(evidence, { type: "actor", id: "c" }, account)).toEqual([]);
  });
});

describe("chosenWords(evidence, selection)", () => {
  it("names what is selected", () => {
    expect(chosenWords(EVIDENCE, null)).toBe("everything");
    expect(chosenWords(EVIDENCE, { type: "actor", id: "b" })).toBe("B");
    expect(chosenWords(EVIDENCE, { type: "pair", actors: ["a", "c"] })).toBe("A, C");
    expect(chosenWords(EVIDENCE, { type: "relation", id: "ab" })).toBe("A met B");
    expect(chosenWords(EVIDENCE, { type: "actor", id: "x" })).toBe("x");
  });
});

describe("selectionIn(evidence, query)", () => {
  it("reads what links write, and passes over what is not there", () => {
    const of = (query: string) => selectionIn(EVIDENCE, query);
    expect(of("at=2024&selection=a")).toEqual({ type: "actor", id: "a" });
    expect(of("selection=a:b:-1")).toEqual({ type: "several", actors: ["a", "b"] });
    expect(of("selection=a,b,c")).toEqual({ type: "several", actors: ["a", "b", "c"] });
    expect(of("selection=ab")).toEqual({ type: "relation", id: "ab" });
    expect(of("selection=nobody")).toBeNull();
    expect(of("at=2024")).toBeNull();
  });
});
