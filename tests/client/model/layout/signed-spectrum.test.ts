import { describe, expect, it } from "vitest";
import type { SignedPair } from "../../../../client/model/layout/signed-pair.ts";
import { signedSpectrum } from "../../../../client/model/layout/signed-spectrum.ts";

const pair = (a: number, b: number, sign: 1 | -1): SignedPair => ({
  a,
  b,
  cooperation: sign > 0 ? 1 : 0,
  friction: sign < 0 ? 1 : 0,
  neutral: 0,
});

describe("signedSpectrum(n, pairs, seed)", () => {
  it("tells two factions of a balanced graph apart", () => {
    const pairs = [pair(0, 1, 1), pair(1, 2, 1), pair(3, 4, 1), pair(2, 3, -1), pair(0, 4, -1)];
    const signs = [...signedSpectrum(5, pairs, 1).faction].map(Math.sign);
    expect(signs.map((sign) => sign * signs[0]!)).toEqual([1, 1, 1, -1, -1]);
  });

  it("puts who has no relation in no faction", () => {
    const { faction } = signedSpectrum(3, [pair(0, 1, -1)], 1);
    expect(Math.abs(faction[2]!)).toBeLessThan(1e-9);
    expect(Math.abs(faction[0]!)).toBeGreaterThan(0.1);
  });

  it("gives the same for the same seed", () => {
    const pairs = [pair(0, 1, 1), pair(1, 2, -1)];
    expect(signedSpectrum(3, pairs, 5)).toEqual(signedSpectrum(3, pairs, 5));
  });
});
