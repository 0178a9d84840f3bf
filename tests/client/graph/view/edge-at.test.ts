import { describe, expect, it } from "vitest";
import { edgeAt } from "../../../../client/graph/view/edge-at.ts";
import { EDGE, EDGE_COLUMNS, type EdgeTable } from "../../../../client/graph/view/edge-table.ts";

const STRAIGHT = 0;
const UP = 1;
const GONE = 2;

/** Three edges from (0, 0) to (100, 0): a straight one, one that bends up, one that has left. */
function sample(): EdgeTable {
  const bundle = {
    id: "a|b|1",
    pair: ["a", "b"] as [string, string],
    sign: 1 as const,
    relations: [],
    intensity: 1,
    count: 1,
    firm: true,
  };
  const edges = ["straight", "up", "gone"].map((key) => ({
    key,
    bundle,
    whole: bundle,
    relation: null,
    start: 0,
    end: 1,
    leaving: false,
  }));
  const rows = new Float32Array(edges.length * EDGE_COLUMNS);
  for (const [edge, bend, now] of [
    [STRAIGHT, 0, 1],
    [UP, 0.2, 1],
    [GONE, -0.2, 0],
  ] as const) {
    rows[edge * EDGE_COLUMNS + EDGE.endX] = 100;
    rows[edge * EDGE_COLUMNS + EDGE.bend] = bend;
    rows[edge * EDGE_COLUMNS + EDGE.now] = now;
  }
  return { edges, straight: 1, rows };
}

describe("edgeAt(table, x, y, reach)", () => {
  const table = sample();

  it("finds the nearest edge, straight or curved", () => {
    expect(edgeAt(table, 50, 2, 6)).toBe(STRAIGHT);
    expect(edgeAt(table, 50, 19, 6)).toBe(UP);
    expect(edgeAt(table, 50, 12, 9)).toBe(UP);
  });

  it("finds none out of reach, beyond the ends, or where one has left", () => {
    expect(edgeAt(table, 50, -12, 6)).toBe(-1);
    expect(edgeAt(table, 50, -20, 3)).toBe(-1);
    expect(edgeAt(table, 120, 0, 6)).toBe(-1);
  });
});
