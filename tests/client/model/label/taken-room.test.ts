import { describe, expect, it } from "vitest";
import {
  boxAround,
  insideOf,
  placesAround,
  TakenRoom,
} from "../../../../client/model/label/taken-room.ts";

describe("TakenRoom.takeFirstFree(boxes)", () => {
  it("takes the first that touches nothing, across the squares of its grid", () => {
    const taken = new TakenRoom();
    taken.take(boxAround(0, 0, 300, 20));
    const boxes = [
      boxAround(120, 5, 40, 10),
      boxAround(-200, 0, 40, 10),
      boxAround(200, 0, 40, 10),
    ];
    expect(taken.takeFirstFree(boxes)).toBe(1);
    expect(taken.takeFirstFree(boxes)).toBe(2);
    expect(taken.takeFirstFree(boxes)).toBe(-1);
  });
});

describe("placesAround(x, y, radius, width, height)", () => {
  it("prefers the place below the disc, and covers the disc at none", () => {
    const places = placesAround(100, 100, 10, 60, 15);
    expect(places[0]).toEqual({ left: 70, top: 113, right: 130, bottom: 128 });
    const disc = new TakenRoom();
    disc.take(boxAround(100, 100, 20, 20));
    expect(places.every((place) => disc.isFree(place))).toBe(true);
  });
});

describe("insideOf(box, width)", () => {
  it("moves a box sideways onto the screen, and no further", () => {
    expect(insideOf(boxAround(10, 0, 60, 10), 390)).toEqual({
      left: 4,
      right: 64,
      top: -5,
      bottom: 5,
    });
    expect(insideOf(boxAround(380, 0, 60, 10), 390).right).toBe(386);
    expect(insideOf(boxAround(100, 0, 60, 10), 390)).toEqual(boxAround(100, 0, 60, 10));
  });
});
