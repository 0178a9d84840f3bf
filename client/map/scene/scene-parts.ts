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
  /** A fit shows the whole rectangle of the map: nothing moves when something opens */
  isWhole: boolean;
};

interface PartChoices {
  /** Ids of bundles that are fanned out */
  opened: readonly string[];
  /** Places of actors in a range that discs grow with, 0 to 1; null: with their degree */
  sizes: ReadonlyMap<string, number> | null;
  outlines: Outlines | null;
  /** Radii that are given, px at full size; null: none are */
  radii: ReadonlyMap<string, number> | null;
}

/**
 * Everything that is seen, where it was placed and which way its edges go.
 */
export function partsOf(
  { model, admitted, seen }: FilteredGraph,
  { positions, extent }: Placement,
  { opened, sizes, outlines, radii: given }: PartChoices,
): SceneParts {
  const { actors, bundles } = admitted;
  const radii = given ?? (sizes ? measuredRadii(actors, sizes) : radiiOf(admitted));
  const bends = routeBundles(bundles, positions, radii);
  return {
    ...{ model, actors, bundles, seen, positions, extent, radii, bends, opened, outlines },
    isWhole: given !== null,
  };
}
