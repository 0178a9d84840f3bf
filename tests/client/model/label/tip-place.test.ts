import { describe, expect, it } from "vitest";
import { boxAround } from "../../../../client/model/label/taken-room.ts";
import { placeTip } from "../../../../client/model/label/tip-place.ts";

const room = { left: 0, top: 0, right: 400, bottom: 300 };
const size = { width: 120, height: 60 };

/** The box of a tooltip at a place. */
const boxAt = ({ x, y }: { x: number; y: number }) => ({
  left: x,
  top: y,
  right: x + size.width,
  bottom: y + size.height,
});

describe("placeTip(size, anchor, points, room)", () => {
  it.each([
    ["the middle", 200, 150],
    ["a corner", 8, 8],
    ["the other corner", 392, 292],
    ["an edge", 200, 295],
  ])("stands in the room and beside what it is about, at %s", (_, x, y) => {
    const anchor = boxAround(x, y, 16, 16);
    const box = boxAt(placeTip(size, anchor, [], room));
    expect(box.left).toBeGreaterThanOrEqual(room.left);
    expect(box.top).toBeGreaterThanOrEqual(room.top);
    expect(box.right).toBeLessThanOrEqual(room.right);
    expect(box.bottom).toBeLessThanOrEqual(room.bottom);
    const touches =
      box.left < anchor.right &&
      anchor.left < box.right &&
      box.top < anchor.bottom &&
      anchor.top < box.bottom;
    expect(touches).toBe(false);
  });

  it.each([
    ["lies flat", (k: number) => ({ x: 20 * k, y: 150 })],
    ["rises", (k: number) => ({ x: 20 * k, y: 300 - 15 * k })],
    ["falls", (k: number) => ({ x: 20 * k, y: 15 * k })],
    ["stands", (k: number) => ({ x: 200, y: 15 * k })],
  ])("covers nothing of a line that %s", (_, point) => {
    const line = Array.from({ length: 21 }, (_, k) => point(k));
    const box = boxAt(placeTip(size, boxAround(200, 150, 14, 14), line, room));
    const covered = line.filter(
      ({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
    );
    expect(covered).toEqual([]);
  });
});
