import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { Filter } from "../graph/filter.ts";
import type { Tip, TipTarget } from "../graph/tip.ts";
import type { Extent } from "../layout/extent.ts";
import type { Positions } from "../layout/plan.ts";

/** An overview as the map draws it: communities and actors as nodes, what lies between as edges. */
export interface DrawnOverview {
  graph: SerializedGraph;
  /** Lets through everything: what the overview holds was filtered before */
  filter: Filter;
  /** Places that stay whatever is open, px of the map, y downwards */
  positions: Positions;
  extent: Extent;
  /** Radius of each node, px at full size */
  radii: ReadonlyMap<string, number>;
  /** The picture in words, for readers who do not see it */
  words: string;
  /** Content of the tooltip; null: its target is not drawn */
  tipOf: (target: TipTarget) => Tip | null;
}
