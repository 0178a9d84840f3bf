import { describe, expect, it } from "vitest";
import { drawnSign } from "../../../../client/model/graph/drawn-sign.ts";

describe("drawnSign(relation)", () => {
  it("is 0 where claims disagree", () => {
    expect(drawnSign({ sign: 1, mixed: true })).toBe(0);
    expect(drawnSign({ sign: -1, mixed: false })).toBe(-1);
  });
});
