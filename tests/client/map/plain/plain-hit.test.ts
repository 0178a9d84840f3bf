import { describe, expect, it } from "vitest";
import type { Bundle } from "../../../../client/model/graph/bundle.ts";
import type { DrawnDisc, DrawnEdge } from "../../../../client/static-picture/map-marks.ts";
import type { Curve, Pill } from "../../../../client/static-picture/picture.ts";
import { pillAt, plainHit, type DrawnMarks } from "../../../../client/map/plain/plain-hit.ts";

const curve = (rest: Partial<Curve>): Curve => ({
  ...{ x0: 0, y0: 0, cx: 50, cy: 0, x1: 100, y1: 0 },
  ...{ arc: null, width: 4, colour: "blue", opacity: 1, dash: null, hollow: false, head: null },
  ...rest,
});
const edge = (id: string, rest: Partial<Curve> = {}) =>
  ({ bundle: { id } as Bundle, relation: null, present: true, curve: curve(rest) }) as DrawnEdge;
const disc = (id: string, x: number, y: number) =>
  ({ id, x, y, radius: 10, presence: 1 }) as DrawnDisc;
const pill = (left: number, top: number, colour = "blue") =>
  ({ left, top, width: 20, height: 12, colour }) as Pill;

const marks: DrawnMarks = {
  discs: [disc("a", 0, 0), disc("b", 100, 0)],
  edges: [
    edge("a|b|1"),
    edge("a|b|-1", { cy: 60, colour: "red" }),
    edge("a|a|-1", {
      arc: { x: 0, y: -18, radius: 12, from: (3 / 4) * Math.PI, to: (9 / 4) * Math.PI },
      colour: "red",
    }),
  ],
  pills: [pill(40, -6), pill(40, 24, "red")],
};
const at = (x: number, y: number, reach?: number) => {
  const { actor, edge: found } = plainHit(marks, { x, y }, reach);
  return actor ?? found?.bundle.id ?? null;
};

describe("plainHit(marks, spot, reach)", () => {
  it("finds discs, lines and counts where they are painted", () => {
    expect([at(3, 3), at(30, 1), at(50, 30), at(50, 0)]).toEqual(["a", "a|b|1", "a|b|-1", "a|b|1"]);
  });

  it("finds a loop on its arc, and not within it", () => {
    expect([at(0, -30), at(12, -18), at(0, -18, 1)]).toEqual(["a|a|-1", "a|a|-1", null]);
  });

  it("takes a count before a disc, and a disc before a line", () => {
    const near = { ...marks, discs: [disc("c", 0, -30)], pills: [pill(-10, -36, "red")] };
    expect(plainHit(near, { x: 0, y: -30 }).edge?.bundle.id).toBe("a|a|-1");
    expect(at(10, 0)).toBe("a");
  });

  it("reaches as far as it is told", () => {
    expect([at(70, -10), at(70, -10, 16), at(70, -60, 16)]).toEqual([null, "a|b|1", null]);
  });
});

describe("pillAt(marks, spot)", () => {
  it("gives the count at a point", () => {
    expect([pillAt(marks, { x: 50, y: 0 })?.top, pillAt(marks, { x: 30, y: 0 })]).toEqual([
      -6,
      null,
    ]);
  });
});
