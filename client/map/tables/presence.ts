import { bundleStyle, relationStyle } from "../../model/graph/edge-style.ts";
import type { Model } from "../../model/graph/model.ts";
import { QUIET, TRACE } from "../../model/graph/style.ts";
import type { Drawing } from "./drawing.ts";
import {
  EDGE_COLOURS,
  EDGE_DASHES,
  EDGE_MARKS,
  EDGE_SHAPE,
  EDGE_STYLE,
} from "../shaders/edge-shader.ts";
import { EDGE, EDGE_COLUMNS, edgeValue, type DrawnEdge } from "./edge-table.ts";
import { NODE, NODE_COLUMNS } from "./node-table.ts";
import type { Presence } from "../../model/graph/presence.ts";
import { float32At } from "../../model/at.ts";

/**
 * Writes the presence of discs and edges at a time into the tables: the share of each, and how
 * edges look. Fades go on from where they are, `progress` being how far the running one has come.
 * No text is made and nothing is built: this is the work of one step of the time slider.
 */
export function writePresence(
  { nodes, edges, bundles }: Drawing,
  model: Model,
  seen: Presence,
  progress: number,
): void {
  for (const [node, id] of nodes.ids.entries()) {
    const at = node * NODE_COLUMNS;
    settle(nodes.rows, at + NODE.before, at + NODE.now, progress);
    const left = node >= nodes.staying;
    nodes.rows[at + NODE.now] = left ? 0 : seen.quiet.has(id) ? QUIET : 1;
  }
  const { rows } = edges;
  for (const [row, edge] of edges.edges.entries()) {
    const at = row * EDGE_COLUMNS;
    settle(rows, at + EDGE.before, at + EDGE.now, progress);
    rows[at + EDGE.now] = edge.leaving ? 0 : isPresent(edge, seen) ? 1 : TRACE;
    if (edge.leaving || edgeValue(edges, row, EDGE.now) < 1) continue;
    edge.bundle = seen.bundles?.get(edge.whole.id) ?? edge.whole;
    const change = seen.changes?.get(edge.key) ?? null;
    const look =
      edge.relation === null
        ? bundleStyle(edge.bundle, bundles, change)
        : relationStyle(edge.bundle, model.getEdgeAttributes(edge.relation), change);
    rows[at + EDGE.width] = look.width;
    rows[at + EDGE.tone] = look.tone;
    rows[at + EDGE.style] =
      (edgeValue(edges, row, EDGE.style) & EDGE_SHAPE) +
      EDGE_DASHES[look.dash] +
      EDGE_COLOURS[look.sign] +
      (look.mark ? EDGE_MARKS[look.mark] : 0) +
      (look.short ? EDGE_STYLE.short : 0);
  }
}

/** Returns the opacity at a progress of a fade. */
export function faded(before: number, now: number, progress: number): number {
  return before + (now - before) * progress;
}

function settle(rows: Float32Array, before: number, now: number, progress: number): void {
  rows[before] = faded(float32At(rows, before), float32At(rows, now), progress);
}

function isPresent({ bundle, relation }: DrawnEdge, { bundles }: Presence): boolean {
  if (!bundles) return true;
  const then = bundles.get(bundle.id);
  return then !== undefined && (relation === null || then.relations.includes(relation));
}
