import { describe, expect, it } from "vitest";
import { flagPlaces } from "../../../client/time/chart-grips.ts";

const places = (...xs: number[]) =>
  flagPlaces(
    xs.map((x) => ({ x, width: 80 })),
    400,
  ).map(({ left }) => left);

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
