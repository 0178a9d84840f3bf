import { describe, expect, it } from "vitest";
import { loopCircle } from "../../../../client/model/graph/loop.ts";
import { edgeAt } from "../../../../client/map/input/edge-at.ts";
import { EDGE, EDGE_COLUMNS, type EdgeTable } from "../../../../client/map/tables/edge-table.ts";

type Columns = Partial<Record<keyof typeof EDGE, number>>;

/** Edges from (0, 0) to (100, 0), or back to (0, 0), with what is said of each. */
function table(...all: (Columns & { loop?: boolean })[]): EdgeTable {
  const bundle = {
    id: "a|b|1",
    pair: ["a", "b"] as [string, string],
    sign: 1 as const,
    relations: [],
    intensity: 1,
    count: 1,
    firm: true,
  };
  const edges = all.map(({ loop }, i) => ({
    key: String(i),
    bundle,
    whole: bundle,
    relation: null,
    ring: 0,
    start: 0,
    end: loop ? 0 : 1,
    leaving: false,
  }));
  const rows = new Float32Array(edges.length * EDGE_COLUMNS);
  for (const [i, { loop, ...columns }] of all.entries()) {
    const own = { now: 1, endX: loop ? 0 : 100, ...columns };
    for (const [name, value] of Object.entries(own))
      rows[i * EDGE_COLUMNS + EDGE[name as keyof typeof EDGE]] = value;
  }
  return { edges, straight: 0, rows };
}

const at = (edges: EdgeTable, x: number, y: number, reach: number, scale = 1, px = 1) =>
  edgeAt(edges, x, y, { px, scale, reach });

describe("edgeAt(table, x, y, reach)", () => {
  const straight = { width: 2 };
  const up = { width: 2, bend: 0.2 };
  const gone = { width: 2, bend: -0.2, now: 0 };
  const edges = table(straight, up, gone);

  it("finds the nearest edge, straight or curved, by its border", () => {
    expect(at(edges, 50, 2, 6)).toEqual({ row: 0, far: 1 });
    expect(at(edges, 50, 20, 6)).toEqual({ row: 1, far: 0 });
    expect(at(edges, 50, 13, 9)?.row).toBe(1);
  });

  it("finds none out of reach, beyond the ends, or where one has left", () => {
    expect(at(edges, 50, -12, 6)).toBeNull();
    expect(at(edges, 50, -20, 3)).toBeNull();
    expect(at(edges, 120, 0, 6)).toBeNull();
  });

  it("reaches as far from a wide edge's border as from a thin one's", () => {
    const wide = table({ width: 18 }, { width: 1, startY: 20, endY: 20 });
    expect(at(wide, 50, 8, 6)).toEqual({ row: 0, far: 0 });
    expect(at(wide, 50, 12, 6)?.row).toBe(0);
    expect(at(wide, 50, 15.5, 6)?.row).toBe(1);
  });

  it("takes widths as they are on screen when the camera is near or far", () => {
    expect(at(table({ width: 10 }), 50, 10, 1)).toBeNull();
    expect(at(table({ width: 10 }), 50, 8, 1, 2)).toEqual({ row: 0, far: 0 });
    expect(at(table({ width: 10 }), 50, 0.3, 1, 1, 0.1)).toEqual({ row: 0, far: 0 });
  });

  it("takes of several at the point the one that is drawn over the others", () => {
    expect(at(table({ width: 9 }, { width: 3 }), 50, 0, 6)?.row).toBe(1);
    expect(at(table({ width: 3 }, { width: 9 }), 50, 0, 6)?.row).toBe(1);
  });

  it("does not take a line where a disc hides it", () => {
    const hidden = table({ width: 2, startRadius: 20, endRadius: 20 });
    expect(at(hidden, 5, 0, 6)).toBeNull();
    expect(at(hidden, 18, 0, 6)?.row).toBe(0);
  });

  it("finds a loop on its circle, not within it and not within its disc", () => {
    const disc = { x: 0, y: 0, radius: 20 };
    const loops = table({
      loop: true,
      width: 2,
      startRadius: 20,
      endRadius: 12,
      bend: Math.PI / 2,
    });
    const circle = loopCircle(disc, 12, Math.PI / 2, 1);
    expect(at(loops, 0, circle.y + 12, 3)?.far).toBe(0);
    expect(at(loops, 12, circle.y, 3)?.row).toBe(0);
    expect(at(loops, 0, circle.y, 3)).toBeNull();
    expect(at(loops, 0, circle.y - 12, 3)).toBeNull();
  });
});
