import { describe, expect, it } from "vitest";
import {
  net,
  pointsOf,
  standingsOf,
  stretches,
  sumOf,
} from "../../../../client/features/story/standing.ts";
import { monthOf } from "../../../../client/model/time/month.ts";
import { sampleClaim } from "../../model/claim-sample.ts";

const year = (n: number) => ({ first: n * 12, last: n * 12 + 11 });
const actor = (id: string) => ({ id, name: id.toUpperCase(), kind: "State", country: "" });

describe("sumOf(claims)", () => {
  it("sums sign × intensity by sign, without what binary fractions leave", () => {
    const sum = sumOf([
      { sign: 1, intensity: 0.1 },
      { sign: 1, intensity: 0.2 },
      { sign: -1, intensity: 0.9 },
      { sign: 0, intensity: 0.5 },
    ]);
    expect(sum).toEqual({ cooperation: 0.3, friction: -0.9, claims: 4 });
    expect(net(sum)).toBe(-0.6);
    expect(sumOf([])).toEqual({ cooperation: 0, friction: 0, claims: 0 });
  });
});

describe("stretches(range, unit)", () => {
  it("gives whole years, or months", () => {
    const range = { first: monthOf("2020-11"), last: monthOf("2021-01") };
    expect(stretches(range, "year")).toEqual([year(2020), year(2021)]);
    expect(stretches(range, "month").map(({ first }) => first - range.first)).toEqual([0, 1, 2]);
  });
});

describe("pointsOf(claims, range, unit)", () => {
  it("counts a claim in every year in which it is in force, an undated one in none", () => {
    const claims = [
      sampleClaim({ sign: 1, validFrom: "2019", status: "ongoing" }),
      sampleClaim({ sign: -1, validFrom: "2020-09-27", validTo: "2020-11-10", intensity: 1 }),
      sampleClaim({ sign: -1, validFrom: null, status: "ongoing" }),
    ];
    const range = { first: 2018 * 12, last: 2021 * 12 + 11 };
    expect(pointsOf(claims, range, "year")).toEqual([
      { stretch: year(2018), cooperation: 0, friction: 0, claims: 0 },
      { stretch: year(2019), cooperation: 0.5, friction: 0, claims: 1 },
      { stretch: year(2020), cooperation: 0.5, friction: -1, claims: 2 },
      { stretch: year(2021), cooperation: 0.5, friction: 0, claims: 1 },
    ]);
  });
});

describe("standingsOf(claims, actor, range, unit)", () => {
  it("groups by the other end, most at stake first, undated apart, none with itself", () => {
    const toC = sampleClaim({ object: actor("c"), validFrom: "2020", intensity: 0.4 });
    const fromB = sampleClaim({ subject: actor("b"), object: actor("a"), validFrom: null });
    const itself = sampleClaim({ object: actor("a"), intensity: 1 });
    const range = { first: 2020 * 12, last: 2020 * 12 + 11 };
    expect(standingsOf([toC, fromB, itself], "a", range, "year")).toEqual([
      {
        counterpart: actor("b"),
        claims: [fromB],
        points: [{ stretch: year(2020), cooperation: 0, friction: 0, claims: 0 }],
        undated: { cooperation: 0, friction: -0.5, claims: 1 },
      },
      {
        counterpart: actor("c"),
        claims: [toC],
        points: [{ stretch: year(2020), cooperation: 0, friction: -0.4, claims: 1 }],
        undated: { cooperation: 0, friction: 0, claims: 0 },
      },
    ]);
  });
});
