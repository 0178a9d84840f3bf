import { describe, expect, it } from "vitest";
import { sidesAt } from "../../../../client/features/story/sides.ts";
import { standingsOf } from "../../../../client/features/story/standing.ts";
import { sampleClaim } from "../../model/claim-sample.ts";

const actor = (id: string) => ({ id, name: id.toUpperCase(), kind: "State", country: "" });
const year = (n: number) => ({ first: n * 12, last: n * 12 + 11 });

describe("sidesAt(standings, stretch)", () => {
  const claims = [
    sampleClaim({ object: actor("b"), sign: 1, validFrom: "1997", validTo: "2020" }),
    sampleClaim({ object: actor("b"), sign: -1, validFrom: "2021", status: "ongoing" }),
    sampleClaim({
      object: actor("c"),
      sign: 1,
      intensity: 0.9,
      validFrom: "1999",
      validTo: "2000",
    }),
    sampleClaim({ object: actor("d"), sign: 1, validFrom: null }),
  ];
  const standings = standingsOf(claims, "a", { first: 1997 * 12, last: 2024 * 12 }, "year");

  it("gives who stood where then, the strongest first; undated claims decide nothing", () => {
    expect(sidesAt(standings, year(1999))).toEqual({
      allies: [
        { counterpart: actor("c"), standing: 0.9 },
        { counterpart: actor("b"), standing: 0.5 },
      ],
      adversaries: [],
    });
    expect(sidesAt(standings, year(2024))).toEqual({
      allies: [],
      adversaries: [{ counterpart: actor("b"), standing: -0.5 }],
    });
  });
});
