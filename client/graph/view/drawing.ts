import { createNormalizationFunction } from "sigma/utils";
import type { Shown } from "../filter.ts";
import { extentOf } from "../layout/extent.ts";
import type { Positions } from "../layout/plan.ts";
import type { Model } from "../model.ts";
import { drawnEdges, edgeTable } from "./edge-rows.ts";
import { NO_EDGES, type EdgeTable } from "./edge-table.ts";
import { nodeTable } from "./node-rows.ts";
import { NO_NODES, type NodeTable } from "./node-table.ts";

export interface DrawingParts {
  model: Model;
  shown: Shown;
  positions: Positions;
  radii: ReadonlyMap<string, number>;
  bends: ReadonlyMap<string, number>;
  opened: readonly string[];
  cellOf: (actor: { kind: string; country: string }) => number;
}

/** All that is on screen, as tables that the programs draw without looking at any item. */
export interface Drawing {
  nodes: NodeTable;
  edges: EdgeTable;
  positions: Positions;
}

export const NOTHING_DRAWN: Drawing = { nodes: NO_NODES, edges: NO_EDGES, positions: new Map() };

/**
 * Builds what is drawn next. What was on screen and is not part of it any more stays in the tables
 * with nothing of it left, so that it fades out; what is new fades in.
 */
export function buildDrawing(parts: DrawingParts, before: Drawing): Drawing {
  const { positions } = parts;
  const frame = createNormalizationFunction(extentOf(positions));
  const nodes = nodeTable(parts, before, frame);
  const edges = edgeTable(drawnEdges(parts, nodes), nodes, before);
  return { nodes, edges, positions };
}
