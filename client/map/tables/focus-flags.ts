import type { Focus } from "../../model/graph/focus.ts";
import type { Drawing } from "./drawing.ts";
import { EDGE_STYLE } from "../shaders/edge-shader.ts";
import { EDGE, EDGE_COLUMNS, type DrawnEdge } from "./edge-table.ts";
import { NODE_FLAGS } from "../shaders/node-shader.ts";
import { NODE, NODE_COLUMNS } from "./node-table.ts";
import { float32At } from "../../model/at.ts";

/** Nothing lit, nothing ringed. */
export const NO_FOCUS: Focus = {
  active: false,
  actors: new Set(),
  bundles: new Set(),
  relations: null,
  ringed: new Set(),
};

const LIGHT = EDGE_STYLE.lit + EDGE_STYLE.wasLit;

/** Writes into the tables which items are and were in focus; a uniform dims the others. */
export function writeFocus({ nodes, edges }: Drawing, before: Focus, now: Focus): void {
  for (const [i, id] of nodes.ids.entries()) {
    nodes.rows[i * NODE_COLUMNS + NODE.flags] =
      (now.ringed.has(id) ? NODE_FLAGS.ringed : 0) +
      (now.actors.has(id) ? NODE_FLAGS.lit : 0) +
      (before.actors.has(id) ? NODE_FLAGS.wasLit : 0);
  }
  for (const [i, edge] of edges.edges.entries()) {
    const at = i * EDGE_COLUMNS + EDGE.style;
    edges.rows[at] =
      (float32At(edges.rows, at) & ~LIGHT) +
      (lights(now, edge) ? EDGE_STYLE.lit : 0) +
      (lights(before, edge) ? EDGE_STYLE.wasLit : 0);
  }
}

function lights({ bundles, relations }: Focus, { bundle, relation }: DrawnEdge): boolean {
  if (bundles.size === 0 || !bundles.has(bundle.id)) return false;
  return relations === null || relation === null || relations.has(relation);
}
