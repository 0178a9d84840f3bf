import { describe, expect, it } from "vitest";
import { milestonesOf } from "../../../../client/features/story/milestones.ts";
import { sampleClaim } from "../../model/claim-sample.ts";

describe("milestonesOf(claims, most)", () => {
  it("keeps the strongest dated claims and tells them newest first", () => {
    const claim = (id: string, validFrom: string | null, intensity: number) =>
      sampleClaim({ id, relation: id, validFrom, intensity });
    const claims = [
      claim("weak", "2024", 0.1),
      claim("old", "1994", 0.9),
      claim("new", "2023-09", 0.8),
      claim("undated", null, 1),
    ];
    expect(milestonesOf(claims, 2).map(({ claim: { id } }) => id)).toEqual(["new", "old"]);
  });

  it("tells claims of one relation and date once, by an article before the public record", () => {
    const record = sampleClaim({ id: "record", background: true });
    const article = sampleClaim({ id: "article" });
    const neutral = sampleClaim({ id: "neutral", relation: "other", sign: 0 });
    expect(milestonesOf([record, article, neutral], 5)).toEqual([{ claim: article, told: 2 }]);
  });
});
