import { describe, expect, it } from "vitest";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import {
  lastMonthOf,
  rangeOf,
  unitOf,
  yearLookedAt,
} from "../../../../client/features/story/story-range.ts";
import { monthOf } from "../../../../client/model/time/month.ts";
import { sampleClaim } from "../../model/claim-sample.ts";
import { SMALL_GRAPH } from "../../model/graph/small-graph.ts";

describe("lastMonthOf(graphIndex)", () => {
  it("is the month in which the last relation that counts began", () => {
    const [edge] = SMALL_GRAPH.edges;
    const graphIndex = (spells: string[], counts: boolean) =>
      indexGraph({
        ...SMALL_GRAPH,
        edges: [{ ...edge!, attributes: { ...edge!.attributes, spells, counts } }],
      });
    expect(lastMonthOf(graphIndex(["1995/2045", "2024-02/.."], true))).toBe(monthOf("2024-02"));
    expect(lastMonthOf(graphIndex(["2031/.."], false))).toBe(-Infinity);
    expect(lastMonthOf(graphIndex(["../1991"], true))).toBe(-Infinity);
  });
});

describe("rangeOf(claims, known)", () => {
  it("gives whole years from the first claim to what is known last", () => {
    const claims = [
      sampleClaim({ validFrom: "1997-08", validTo: "2045" }),
      sampleClaim({ validFrom: null }),
    ];
    expect(rangeOf(claims, monthOf("2025-03"))).toEqual({
      first: monthOf("1997-01"),
      last: monthOf("2025-12"),
    });
    expect(rangeOf(claims, -Infinity)).toEqual({
      first: monthOf("1997-01"),
      last: monthOf("1997-12"),
    });
  });

  it("is nothing without a date", () => {
    expect(rangeOf([sampleClaim({ validFrom: null })], monthOf("2025"))).toBeNull();
  });
});

describe("unitOf(range)", () => {
  it("takes months while they have room", () => {
    expect(unitOf({ first: 0, last: 71 })).toBe("month");
    expect(unitOf({ first: 0, last: 83 })).toBe("year");
  });
});

describe("yearLookedAt(moment, range)", () => {
  const range = { first: monthOf("1991-01"), last: monthOf("2025-12") };

  it("is the last year, or the year of the moment within the range", () => {
    expect(yearLookedAt(null, range)).toBe(2025);
    expect(yearLookedAt({ kind: "instant", at: "2020-09-27" }, range)).toBe(2020);
    expect(yearLookedAt({ kind: "window", from: "1995", to: "2003" }, range)).toBe(2003);
    expect(yearLookedAt({ kind: "compare", before: "1980", after: "1985" }, range)).toBe(1991);
  });
});
