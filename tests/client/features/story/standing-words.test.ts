import { describe, expect, it } from "vitest";
import { pointsOf } from "../../../../client/features/story/standing.ts";
import {
  chartWords,
  standingText,
  stretchText,
} from "../../../../client/features/story/standing-words.ts";
import { sampleClaim } from "../../model/claim-sample.ts";

describe("standingText(value)", () => {
  it("writes the sign as text and no needless digit", () => {
    expect([1.25, 0.5, 0, -12, -0.04].map(standingText)).toEqual(["+1.3", "+0.5", "0", "−12", "0"]);
  });
});

describe("stretchText(point)", () => {
  it("says a year or a month", () => {
    expect(stretchText({ stretch: { first: 2024 * 12, last: 2024 * 12 + 11 } })).toBe("2024");
    expect(stretchText({ stretch: { first: 2024 * 12 + 2, last: 2024 * 12 + 2 } })).toBe(
      "March 2024",
    );
  });
});

describe("chartWords(points)", () => {
  const range = { first: 2019 * 12, last: 2021 * 12 + 11 };

  it("says where a chart begins, its highest, its lowest and its end", () => {
    const claims = [
      sampleClaim({ sign: 1, validFrom: "2019", validTo: "2020" }),
      sampleClaim({ sign: -1, validFrom: "2020", validTo: "2021", intensity: 1 }),
    ];
    expect(chartWords(pointsOf(claims, range, "year"))).toBe(
      "From 2019: highest +0.5 in 2019, lowest −1 in 2020, most recently 0 in 2021",
    );
  });

  it("says that there is none", () => {
    expect(chartWords(pointsOf([], range, "year"))).toBe("No dated claim");
  });
});
