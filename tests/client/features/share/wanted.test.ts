import { describe, expect, it } from "vitest";
import { sizeOf, widthIn } from "../../../../client/features/share/wanted.ts";

describe("sizeOf(wanted)", () => {
  it("gives the height by the ratio", () => {
    expect(sizeOf({ width: 720, ratio: "16:9" })).toEqual({ width: 720, height: 405 });
    expect(sizeOf({ width: 300, ratio: "3:4" })).toEqual({ width: 300, height: 400 });
  });
});

describe("widthIn(text)", () => {
  it("holds a number within what can be", () => {
    expect(["640", "12", "99999", "600.4"].map(widthIn)).toEqual([640, 240, 2000, 600]);
  });

  it("is nothing for no number", () => {
    expect(["", " ", "wide", "Infinity"].map(widthIn)).toEqual([null, null, null, null]);
  });
});
