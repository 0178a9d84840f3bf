import { describe, expect, it } from "vitest";
import { offsetBefore, withInsertions } from "../../../server/language/insertion.ts";

const insertions = [
  { at: 2, text: "[" },
  { at: 3, text: "]" },
  { at: 3, text: " AS x" },
];

describe("withInsertions(text, insertions)", () => {
  it("puts each piece before its offset, those at one place in their order", () => {
    expect(withInsertions("ab3d", insertions)).toBe("ab[3] AS xd");
  });
});

describe("offsetBefore(offset, insertions)", () => {
  it("finds every character of the text again, and what was put in where it was put", () => {
    const long = withInsertions("ab3d", insertions);
    const before = [...long].map((_, offset) => offsetBefore(offset, insertions));
    expect(before).toEqual([0, 1, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    expect(offsetBefore(long.length, insertions)).toBe(4);
  });
});
