import { describe, expect, it } from "vitest";
import { numberText } from "../../domain/number-text.ts";

describe("numberText(n)", () => {
  it("parts thousands by commas", () => {
    expect([0, 999, 1200, -1_234_567].map(numberText)).toEqual(["0", "999", "1,200", "-1,234,567"]);
  });
});
