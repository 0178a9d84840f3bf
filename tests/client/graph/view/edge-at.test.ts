import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import type { Drawing } from "../../../../client/graph/view/drawing.ts";
import { edgeAt } from "../../../../client/graph/view/edge-at.ts";

const drawing: Drawing = new MultiDirectedGraph();
const bundle = {
  id: "a|b|1",
  pair: ["a", "b"],
  sign: 1,
  relations: [],
  intensity: 1,
  count: 1,
  firm: true,
};
for (const [id, x] of [
  ["a", 0],
  ["b", 100],
] as const) {
  drawing.addNode(id, { x, y: 0, size: 5, cell: 0, flags: 0 });
}
for (const [id, bend] of [
  ["straight", 0],
  ["up", 0.2],
] as const) {
  const type = bend === 0 ? "straight" : "curved";
  drawing.addDirectedEdgeWithKey(id, "a", "b", {
    type,
    size: 1,
    bend,
    tone: 1,
    style: 0,
    relation: null,
    bundle: { ...bundle, pair: ["a", "b"], sign: 1 },
  });
}

describe("edgeAt(drawing, x, y, reach)", () => {
  it("finds the nearest edge, straight or curved", () => {
    expect(edgeAt(drawing, 50, 2, 6)).toBe("straight");
    expect(edgeAt(drawing, 50, 19, 6)).toBe("up");
    expect(edgeAt(drawing, 50, 12, 9)).toBe("up");
  });

  it("finds none out of reach, beyond the ends or on the other side", () => {
    expect(edgeAt(drawing, 50, -20, 6)).toBeNull();
    expect(edgeAt(drawing, 120, 0, 6)).toBeNull();
  });
});
