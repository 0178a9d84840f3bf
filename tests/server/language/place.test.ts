import { describe, expect, it } from "vitest";
import { placeOf } from "../../../server/language/place.ts";

describe("placeOf(text, span)", () => {
  it("counts lines and columns from 1", () => {
    const text = "RETURN 1,\n  nothing";
    expect(placeOf(text, { start: 12, end: 19 })).toEqual({
      line: 2,
      column: 3,
      offset: 12,
      end: 19,
    });
    expect(placeOf(text, { start: 0, end: 6 })).toEqual({ line: 1, column: 1, offset: 0, end: 6 });
  });
});
