import { routeBundles } from "../../model/layout/routing.ts";
import { measuredRadii, radiiOf } from "../../model/graph/radii.ts";
import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import type { Outlines } from "../../model/world/outlines.ts";
import type { DrawingParts } from "../tables/drawing.ts";
import type { Placement } from "../layout-runner/placement.ts";

/** The data that a scene draws, without its appearance. */
export type SceneParts = Omit<DrawingParts, "cellOf"> & {
  /** The ground of a world map; null: it is none */
  outlines: Outlines | null;
};

/**
 * Everything that is seen, where it was placed and which way its edges go.
 * @param sizes places of actors in a range that discs grow with, 0 to 1; null: with their degree
 */
export function partsOf(
  { model, admitted, seen }: FilteredGraph,
  { positions, extent }: Placement,
  opened: readonly string[],
  sizes: ReadonlyMap<string, number> | null,
  outlines: Outlines | null,
): SceneParts {
  const { actors, bundles } = admitted;
  const radii = sizes ? measuredRadii(actors, sizes) : radiiOf(admitted);
  const bends = routeBundles(bundles, positions, radii);
  return { model, actors, bundles, seen, positions, extent, radii, bends, opened, outlines };
}
