import { describe, expect, it } from "vitest";
import {
  cutToWidth,
  isMeasured,
  textWidth,
  wrapToWidth,
} from "../../../client/static-picture/text-width.ts";

describe("textWidth(text, weight, size)", () => {
  it("counts an accented letter as the one it is built on", () => {
    expect(textWidth("Türkiye", 600, 12)).toBeCloseTo(textWidth("Turkiye", 600, 12));
  });

  it("grows with size and weight", () => {
    expect(textWidth("Armenia", 600, 24)).toBeCloseTo(2 * textWidth("Armenia", 600, 12));
    expect(textWidth("Armenia", 500, 12)).toBeLessThan(textWidth("Armenia", 600, 12));
  });
});

describe("isMeasured(text)", () => {
  it("holds for Latin letters and the signs of pictures, not for what is estimated", () => {
    expect(isMeasured("Türkiye – “2020…” · −15 × 2")).toBe(true);
    expect(isMeasured("Երևան")).toBe(false);
    expect(isMeasured("Armenia 🤝")).toBe(false);
  });
});

describe("cutToWidth(text, weight, size, most)", () => {
  it("ends in an ellipsis where there is more than room", () => {
    expect(cutToWidth("Armenia", 600, 12, 100)).toBe("Armenia");
    expect(cutToWidth("Armenia and Russia", 600, 12, 62)).toBe("Armenia…");
  });
});

describe("wrapToWidth(text, weight, size, most)", () => {
  const wrapped = (text: string) => wrapToWidth(text, 600, 12, 90);

  it("breaks at spaces, and within a word only if it is wider than a line", () => {
    expect(wrapped("one two three  four five six")).toEqual(["one two three", "four five six"]);
    expect(wrapped("")).toEqual([]);
    const [first = "", ...more] = wrapped(`a ${"m".repeat(30)} b`);
    expect([first, more.join("|").replace(/m+/g, "m")]).toEqual(["a", "m|m|m|m b"]);
  });

  it("parts no letter of two units", () => {
    for (const line of wrapped("🤝".repeat(20))) expect(line).toMatch(/^(🤝)+$/u);
  });
});
