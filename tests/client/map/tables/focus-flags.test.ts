import { describe, expect, it } from "vitest";
import { EDGE_STYLE } from "../../../../client/map/shaders/edge-shader.ts";
import { NODE_FLAGS } from "../../../../client/map/shaders/node-shader.ts";
import { EDGE, edgeValue } from "../../../../client/map/tables/edge-table.ts";
import { NO_FOCUS, writeFocus } from "../../../../client/map/tables/focus-flags.ts";
import { NODE, nodeValue } from "../../../../client/map/tables/node-table.ts";
import type { Focus } from "../../../../client/model/graph/focus.ts";
import { drawnMap } from "../drawn-map.ts";

const onPair: Focus = {
  active: true,
  actors: new Set(["a", "b"]),
  bundles: new Set(["a|b|1"]),
  relations: null,
  ringed: new Set(["a"]),
};

describe("writeFocus(drawing, before, now)", () => {
  const drawing = drawnMap();
  const styles = () => drawing.edges.edges.map((_, at) => edgeValue(drawing.edges, at, EDGE.style));
  const flags = () =>
    Object.fromEntries(
      drawing.nodes.ids.map((id, row) => [id, nodeValue(drawing.nodes, row, NODE.flags)]),
    );
  const plain = styles();

  it("lights actors and edges in focus, and rings the selected ones", () => {
    writeFocus(drawing, NO_FOCUS, onPair);
    expect(flags()).toEqual({ a: NODE_FLAGS.ringed + NODE_FLAGS.lit, b: NODE_FLAGS.lit, c: 0 });
    const lit = drawing.edges.edges.map(({ key }) => (key === "a|b|1" ? EDGE_STYLE.lit : 0));
    expect(styles()).toEqual(plain.map((style, at) => style + (lit[at] ?? 0)));
  });

  it("remembers the focus before, and leaves everything else of an edge's style", () => {
    writeFocus(drawing, onPair, NO_FOCUS);
    expect(flags()).toEqual({ a: NODE_FLAGS.wasLit, b: NODE_FLAGS.wasLit, c: 0 });
    writeFocus(drawing, NO_FOCUS, NO_FOCUS);
    expect(styles()).toEqual(plain);
  });

  it("lights one relation of an open bundle alone", () => {
    const [edge] = drawing.edges.edges;
    if (!edge) throw new Error("the map has no edge");
    const bundles = new Set([edge.bundle.id]);
    for (const [relations, lit] of [
      [new Set(["other"]), 0],
      [new Set(["own"]), EDGE_STYLE.lit],
    ] as const) {
      edge.relation = "own";
      writeFocus(drawing, NO_FOCUS, { ...NO_FOCUS, active: true, bundles, relations });
      expect(edgeValue(drawing.edges, 0, EDGE.style)).toBe((plain[0] ?? 0) + lit);
    }
  });
});
