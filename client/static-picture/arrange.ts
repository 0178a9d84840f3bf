import type { Extent } from "../model/layout/extent.ts";
import { extentOf } from "../model/layout/extent.ts";
import { withPins, type Pins } from "../model/layout/pins.ts";
import type { Positions } from "../model/layout/plan.ts";
import { routeBundles } from "../model/layout/routing.ts";
import { measuredRadii, radiiOf } from "../model/graph/radii.ts";
import type { ActorGroups } from "../model/graph/actor-groups.ts";
import type { FilteredGraph } from "../model/graph/filtered-graph.ts";
import type { PictureMeasures } from "./picture-measures.ts";

/** What is marked beside the signs of relations. */
export interface PictureMarks {
  /** Measures that size and colour discs; null: these grow with the number of others */
  measures: PictureMeasures | null;
  /** Camps, and lines that contradict them; null: none */
  groups: ActorGroups | null;
}

export const NO_MARKS: PictureMarks = { measures: null, groups: null };

/** Positions and sizes of everything on the map, px at full size. */
export interface Arranged {
  filtered: FilteredGraph;
  positions: Positions;
  /** The rectangle of the map as laid out, whatever is pinned */
  extent: Extent;
  radii: ReadonlyMap<string, number>;
  /** Bend of each bundle, in chord lengths */
  bends: ReadonlyMap<string, number>;
  marks: PictureMarks;
}

/** Puts actors at their places, laid out or pinned, and leads bundles round them. */
export function arrange(
  filtered: FilteredGraph,
  laidOut: Positions,
  pins: Pins,
  marks: PictureMarks = NO_MARKS,
): Arranged {
  return arrangeAt(filtered, withPins(laidOut, pins), extentOf(laidOut), marks);
}

/**
 * Leads bundles round actors that are at their places.
 * @param given radii that are not to be found here, px at full size; null: none are
 */
export function arrangeAt(
  filtered: FilteredGraph,
  positions: Positions,
  extent: Extent,
  marks: PictureMarks = NO_MARKS,
  given: ReadonlyMap<string, number> | null = null,
): Arranged {
  const { admitted } = filtered;
  const sizes = marks.measures?.marks.sizes;
  const radii = given ?? (sizes ? measuredRadii(admitted.actors, sizes) : radiiOf(admitted));
  const bends = routeBundles(admitted.bundles, positions, radii);
  return { filtered, positions, extent, radii, bends, marks };
}
