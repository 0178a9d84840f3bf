import { describe, expect, it } from "vitest";
import { flagPlaces, gripWords } from "../../../../client/features/time/chart-grips.ts";

const places = (...xs: number[]) =>
  flagPlaces(
    xs.map((x) => ({ x, width: 80 })),
    400,
  ).map(({ left }) => left);

describe("gripWords(moment)", () => {
  it("says a date as precisely as it was given", () => {
    expect(gripWords({ kind: "instant", at: "1914" })).toEqual(["1914"]);
    expect(gripWords({ kind: "instant", at: "1914-06-28" })).toEqual(["28 June 1914"]);
    expect(gripWords({ kind: "window", from: "2020", to: "2022-03" })).toEqual([
      "2020",
      "March 2022",
    ]);
    expect(gripWords(null)).toEqual([]);
  });
});

describe("flagPlaces(flags, width)", () => {
  it("sets flags over their lines", () => {
    expect(places(100, 300)).toEqual([60, 260]);
  });

  it("keeps them inside", () => {
    expect(places(10)).toEqual([0]);
    expect(places(395)).toEqual([320]);
  });

  it.each([
    [200, 210],
    [395, 398],
    [2, 6],
  ])("sets them beside each other at %s and %s", (a, b) => {
    const [first, second] = places(a, b);
    expect(second! - first!).toBeGreaterThanOrEqual(84);
    expect([first! >= 0, second! <= 320]).toEqual([true, true]);
  });
});
