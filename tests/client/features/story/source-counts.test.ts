import { describe, expect, it } from "vitest";
import { sourceCounts } from "../../../../client/features/story/source-counts.ts";
import { sampleClaim } from "../../model/claim-sample.ts";

describe("sourceCounts(claims)", () => {
  it("counts claims by document, most first", () => {
    const claim = sampleClaim();
    const other = sampleClaim({ source: { ...claim.source, id: "d1", title: "Another" } });
    expect(sourceCounts([other, claim, claim])).toEqual([
      { source: claim.source, claims: 2 },
      { source: other.source, claims: 1 },
    ]);
  });
});
