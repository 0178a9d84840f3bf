import { describe, expect, it } from "vitest";
import { inSingleUnits, restored } from "../../../server/language/single-units.ts";

describe("inSingleUnits(text)", () => {
  it("keeps length and distinctness, without characters of two units", () => {
    const [smile, grin] = ["a😀é", "a😁é"].map(inSingleUnits);
    expect(smile).not.toBe(grin);
    expect([smile?.length, [...(smile ?? "")].length]).toEqual([4, 4]);
  });
});

describe("restored(text)", () => {
  it("reverses inSingleUnits()", () => {
    const text = "RETURN '😀𠀀\u{10ffff}\u{10000}' AS `é`";
    expect(restored(inSingleUnits(text))).toBe(text);
  });
});
