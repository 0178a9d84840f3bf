import { describe, expect, it } from "vitest";
import { drawnSign, signName } from "../../domain/drawn-sign.ts";

describe("drawnSign(relation)", () => {
  it("is 0 where claims disagree", () => {
    expect(drawnSign({ sign: 1, mixed: true })).toBe(0);
    expect(drawnSign({ sign: -1, mixed: false })).toBe(-1);
  });
});

describe("signName(of)", () => {
  it("puts what is mixed with the neutral", () => {
    const signs = [{ sign: 1 }, { sign: -1 }, { sign: 0 }, { sign: 1, mixed: true }] as const;
    expect(signs.map(signName)).toEqual(["cooperation", "friction", "neutral", "neutral"]);
  });
});
