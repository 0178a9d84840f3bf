import { describe, expect, it } from "vitest";
import { moveNodes, pinsOf } from "../../../../client/map/input/drag.ts";
import { EDGE, edgeValue } from "../../../../client/map/tables/edge-table.ts";
import { NODE, nodeValue } from "../../../../client/map/tables/node-table.ts";
import { drawnMap, EXTENT } from "../drawn-map.ts";

describe("moveNodes(drawing, moved, right, up)", () => {
  it("moves discs with the ends of their edges, and leaves the others", () => {
    const drawing = drawnMap();
    const { nodes, edges } = drawing;
    const row = (id: string) => nodes.ids.indexOf(id);
    const place = (id: string) =>
      [NODE.x, NODE.y].map((column) => nodeValue(nodes, row(id), column));
    const [a = 0, b = 0] = [place("a")[0], place("b")[0]];
    const before = place("c");
    moveNodes(drawing, new Set([row("b")]), 0.25, 0);
    expect(place("a")[0]).toBe(a);
    expect(place("b")[0]).toBeCloseTo(b + 0.25, 6);
    expect(place("c")).toEqual(before);
    for (const [at, { start, end }] of edges.edges.entries()) {
      expect(edgeValue(edges, at, EDGE.startX)).toBe(nodeValue(nodes, start, NODE.x));
      expect(edgeValue(edges, at, EDGE.endX)).toBe(nodeValue(nodes, end, NODE.x));
    }
  });

  it("lets a dragged disc rest where it is: it does not ease there from its place before", () => {
    const drawing = drawnMap();
    moveNodes(drawing, new Set([0]), 0.1, -0.2);
    const { nodes } = drawing;
    expect(nodeValue(nodes, 0, NODE.fromX)).toBe(nodeValue(nodes, 0, NODE.x));
    expect(nodeValue(nodes, 0, NODE.fromY)).toBe(nodeValue(nodes, 0, NODE.y));
  });
});

describe("pinsOf(drawing, moved, extent)", () => {
  it("returns px of the map, y downwards, in tenths", () => {
    const { nodes, ...rest } = drawnMap();
    const row = nodes.ids.indexOf("c");
    expect(pinsOf({ nodes, ...rest }, new Set([row]), EXTENT)).toEqual({ c: { x: 400, y: 200 } });
  });
});
