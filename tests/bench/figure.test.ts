import { describe, expect, it } from "vitest";
import { amount, type Figure, ratioFigure, verdict } from "./figure.ts";

const figure: Figure = { what: "f", value: 1, unit: "×", target: { atMost: 1.3 }, same: 1.02 };

describe("verdict(figure)", () => {
  it("passes and misses on either side of a target", () => {
    expect(verdict(figure)).toBe("pass");
    expect(verdict({ ...figure, value: 1.31 })).toBe("miss");
    expect(verdict({ ...figure, value: 0.84, target: { atLeast: 0.85 } })).toBe("miss");
    expect(verdict({ ...figure, value: 0.85, target: { atLeast: 0.85 } })).toBe("pass");
  });

  it("is inconclusive when a thing differs from itself, even beyond the target", () => {
    expect(verdict({ ...figure, same: 1.11 })).toBe("inconclusive");
    expect(verdict({ ...figure, value: 9, same: 0.89 })).toBe("inconclusive");
  });

  it("judges what is counted without an A/A pair", () => {
    expect(verdict({ ...figure, unit: "KiB", value: 2, same: null })).toBe("miss");
  });

  it("only reports what has no target", () => {
    expect(verdict({ ...figure, target: null })).toBe("reported");
  });
});

describe("ratioFigure(what, target, comparison, unit)", () => {
  it("keeps the medians in a note", () => {
    const comparison = { ratio: 2, same: 1, a: 1234.5, b: 617.25 };
    expect(ratioFigure("speed", { atLeast: 1 }, comparison, "requests/s")).toEqual({
      what: "speed",
      value: 2,
      unit: "×",
      target: { atLeast: 1 },
      same: 1,
      note: "1235 beside 617 requests/s",
    });
  });
});

describe("amount(value)", () => {
  it("keeps three digits", () => {
    expect([0.98765, 12.3456, 4321.9].map(amount)).toEqual(["0.988", "12.3", "4322"]);
  });
});
