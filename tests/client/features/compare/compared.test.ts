import { describe, expect, it } from "vitest";
import { balanceWord, byChange, comparedAt } from "../../../../client/features/compare/compared.ts";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import { sampleGraph } from "../../model/graph/sample.ts";

const graph = sampleGraph({ a: {}, b: {}, c: {} }, [
  ["a", "b", 1, { spells: ["2010/.."] }],
  ["b", "c", 1, { spells: ["2010/2022"], intensity: 0.2 }],
  ["a", "c", -1, { spells: ["2010/2022"], intensity: 0.9 }],
]);
const dates = { before: "2020-09", after: "2024-03" };

describe("comparedAt(graph, filter, dates)", () => {
  it("compares what the filter leaves", () => {
    const compared = comparedAt(graph, { ...DEFAULT_FILTER, hidden: ["a"] }, dates);
    expect(compared?.pairs.map(({ pair, change }) => [pair, change])).toEqual([
      [["b", "c"], "gone"],
    ]);
  });

  it("is null where a date is none", () => {
    expect(comparedAt(graph, DEFAULT_FILTER, { ...dates, after: "9999" })).toBeNull();
  });
});

describe("byChange(pairs)", () => {
  it("sorts pairs by what became of them, the greatest difference first", () => {
    const { pairs } = comparedAt(graph, DEFAULT_FILTER, dates)!;
    const sorted = [...byChange(pairs)].map(([change, some]) => [
      change,
      some.map(({ pair }) => pair.join("")),
    ]);
    expect(sorted).toEqual([
      ["flipped", []],
      ["new", []],
      ["gone", ["ac", "bc"]],
      ["kept", ["ab"]],
    ]);
  });
});

describe("balanceWord(sum)", () => {
  it("names the sign of a sum, rounding errors apart", () => {
    expect([0.3, -0.3, 0.1 + 0.2 - 0.3].map(balanceWord)).toEqual([
      "cooperation",
      "friction",
      "neither",
    ]);
  });
});
