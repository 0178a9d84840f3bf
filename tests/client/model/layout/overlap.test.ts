import { describe, expect, it } from "vitest";
import { removeOverlaps } from "../../../../client/model/layout/overlap.ts";

const ROOM = { radius: 10, half: 30, below: 18 };

describe("removeOverlaps(positions, footprints, held)", () => {
  it("leaves what does not overlap", () => {
    const positions = Float64Array.from([0, 0, 200, 0]);
    removeOverlaps(positions, [ROOM, ROOM]);
    expect([...positions]).toEqual([0, 0, 200, 0]);
  });

  it("parts two along the axis where less is missing", () => {
    const positions = Float64Array.from([0, 0, 5, 40]);
    removeOverlaps(positions, [ROOM, ROOM]);
    expect([positions[0], positions[2]]).toEqual([0, 5]);
    expect(positions[3]! - positions[1]!).toBeGreaterThanOrEqual(10 + 10 + 18);
  });

  it("moves the other when one is held", () => {
    const positions = Float64Array.from([0, 0, 5, 40]);
    removeOverlaps(positions, [ROOM, ROOM], Uint8Array.from([1, 0]));
    expect([positions[0], positions[1]]).toEqual([0, 0]);
  });
});
