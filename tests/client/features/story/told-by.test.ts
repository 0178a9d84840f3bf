import { describe, expect, it } from "vitest";
import { toldBy } from "../../../../client/features/story/told-by.ts";
import { sampleClaim } from "../../model/claim-sample.ts";

describe("toldBy(claims)", () => {
  it("counts claims by document, most first", () => {
    const claim = sampleClaim();
    const other = sampleClaim({ source: { ...claim.source, id: "d1", title: "Another" } });
    expect(toldBy([other, claim, claim])).toEqual([
      { source: claim.source, claims: 2 },
      { source: other.source, claims: 1 },
    ]);
  });
});
