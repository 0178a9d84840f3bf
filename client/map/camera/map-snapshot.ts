import type { Camera } from "../../model/graph/camera.ts";
import type { Extent } from "../../model/layout/extent.ts";
import type { Positions } from "../../model/layout/plan.ts";
import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import type { Outlines } from "../../model/world/outlines.ts";
import type { Insets } from "./camera-fit.ts";

/** The map as it is on screen, for code that draws it elsewhere. */
export interface MapSnapshot {
  filtered: FilteredGraph;
  positions: Positions;
  /** The rectangle of the map as laid out */
  extent: Extent;
  /** Radii that an overview gives, px at full size; null: they grow with degree */
  radii: ReadonlyMap<string, number> | null;
  opened: readonly string[];
  /** The ground of a world map; null: the layout is another */
  outlines: Outlines | null;
  /** Null: everything fits in */
  camera: Camera | null;
  /** CSS px */
  width: number;
  height: number;
  /** Insets that panels cover */
  insets: Insets;
}
