import { describe, expect, it } from "vitest";
import { cutToWidth, textWidth, wrapToWidth } from "../../../client/picture/text-width.ts";

describe("textWidth(text, weight, size)", () => {
  it("counts an accented letter as the one it is built on", () => {
    expect(textWidth("Türkiye", 600, 12)).toBeCloseTo(textWidth("Turkiye", 600, 12));
  });

  it("grows with size and weight", () => {
    expect(textWidth("Armenia", 600, 24)).toBeCloseTo(2 * textWidth("Armenia", 600, 12));
    expect(textWidth("Armenia", 500, 12)).toBeLessThan(textWidth("Armenia", 600, 12));
  });
});

describe("cutToWidth(text, weight, size, most)", () => {
  it("ends in an ellipsis where there is more than room", () => {
    expect(cutToWidth("Armenia", 600, 12, 100)).toBe("Armenia");
    expect(cutToWidth("Armenia and Russia", 600, 12, 60)).toBe("Armenia…");
  });
});

describe("wrapToWidth(text, weight, size, room)", () => {
  it("breaks at spaces and cuts the last line", () => {
    const room = { most: 90, lines: 2 };
    expect(wrapToWidth("one two three four five six seven", 600, 12, room)).toEqual([
      "one two three",
      "four five six s…",
    ]);
    expect(wrapToWidth("", 600, 12, room)).toEqual([]);
  });
});
