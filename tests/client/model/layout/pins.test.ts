import { describe, expect, it } from "vitest";
import { samePins, withPins } from "../../../../client/model/layout/pins.ts";

const laidOut = new Map([
  ["a", { x: 1, y: 2 }],
  ["b", { x: 3, y: 4 }],
]);

describe("withPins(positions, pins)", () => {
  it("puts pinned actors at their own places and leaves the layout as it was", () => {
    const pinned = withPins(laidOut, { b: { x: 9, y: 9 } });
    expect([...pinned]).toEqual([
      ["a", { x: 1, y: 2 }],
      ["b", { x: 9, y: 9 }],
    ]);
    expect(laidOut.get("b")).toEqual({ x: 3, y: 4 });
  });

  it("leaves out strangers and places that are none", () => {
    expect(withPins(laidOut, { c: { x: 1, y: 1 }, a: { x: NaN, y: 0 } })).toBe(laidOut);
  });
});

describe("samePins(a, b)", () => {
  it("compares actors and places", () => {
    expect(samePins({}, {})).toBe(true);
    expect(samePins({ a: { x: 1, y: 2 } }, { a: { x: 1, y: 2 } })).toBe(true);
    expect(samePins({ a: { x: 1, y: 2 } }, { a: { x: 1, y: 3 } })).toBe(false);
    expect(samePins({ a: { x: 1, y: 2 } }, { b: { x: 1, y: 2 } })).toBe(false);
    expect(samePins({ a: { x: 1, y: 2 } }, {})).toBe(false);
  });
});
