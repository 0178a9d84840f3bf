import { expect, it } from "vitest";
import { moveBy, pointAt, transposed } from "../../../../client/model/layout/points.ts";

it("moveBy(positions, actor, dx, dy) moves that actor alone", () => {
  const positions = Float64Array.of(1, 2, 3, 4);
  moveBy(positions, 1, 10, -10);
  expect(pointAt(positions, 0)).toEqual({ x: 1, y: 2 });
  expect(pointAt(positions, 1)).toEqual({ x: 13, y: -6 });
  expect(() => moveBy(positions, 2, 1, 1)).toThrow(RangeError);
});

it("transposed(positions) exchanges x and y of each actor", () => {
  expect([...transposed(Float64Array.of(1, 2, 3, 4))]).toEqual([2, 1, 4, 3]);
});
