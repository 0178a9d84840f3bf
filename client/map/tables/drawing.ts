import type { Bundle } from "../../model/graph/bundle.ts";
import type { Extent } from "../../model/layout/extent.ts";
import type { Positions } from "../../model/layout/plan.ts";
import type { Model } from "../../model/graph/model.ts";
import { NO_EDGES, type EdgeTable } from "./edge-table.ts";
import { NO_NODES, type NodeTable } from "./node-table.ts";
import type { Presence } from "../../model/graph/presence.ts";

export interface DrawingParts {
  model: Model;
  /** Bundles and actors of all times */
  actors: readonly string[];
  bundles: readonly Bundle[];
  seen: Presence;
  positions: Positions;
  /** The rectangle of the map, which stays as it is when discs are dragged */
  extent: Extent;
  radii: ReadonlyMap<string, number>;
  bends: ReadonlyMap<string, number>;
  opened: readonly string[];
  cellOf: (actor: { kind: string; country: string }) => number;
}

/** All that is on screen, as tables that the programs draw without looking at any item. */
export interface Drawing {
  nodes: NodeTable;
  edges: EdgeTable;
  /** Number of bundles on the map, whatever the time */
  bundles: number;
  extent: Extent;
  /** Some disc is on its way to another place */
  moved: boolean;
}

export const NOTHING_DRAWN: Drawing = {
  nodes: NO_NODES,
  edges: NO_EDGES,
  bundles: 0,
  extent: { x: [0, 1], y: [0, 1] },
  moved: false,
};
