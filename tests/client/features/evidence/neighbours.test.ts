import { describe, expect, it } from "vitest";
import { around } from "../../../../client/features/evidence/neighbours.ts";
import { sampleClaim } from "../../model/claim-sample.ts";

const claims = ["c1", "c2", "c3", "c4", "c5"].map((id) => sampleClaim({ id }));
const ids = (id: string, reach: number) => {
  const { before, after } = around(claims, id, reach);
  return [before, after].map((some) => some.map((claim) => claim.id));
};

describe("around(claims, id, reach)", () => {
  it("gives what stands before and after", () => {
    expect(ids("c3", 1)).toEqual([["c2"], ["c4"]]);
    expect(ids("c3", 9)).toEqual([
      ["c1", "c2"],
      ["c4", "c5"],
    ]);
  });

  it("gives nothing beyond the ends, or for a claim that is not there", () => {
    expect(ids("c1", 2)).toEqual([[], ["c2", "c3"]]);
    expect(ids("c5", 2)).toEqual([["c3", "c4"], []]);
    expect(ids("c9", 2)).toEqual([[], []]);
  });
});
