import type { SerializedGraph } from "../../../server/contract/graph.ts";
import type { Look } from "../camera.ts";
import type { Compare } from "../compare.ts";
import type { Filter } from "../filter.ts";
import type { LayoutChoice } from "../layout/choice.ts";
import type { Pins } from "../layout/pins.ts";
import type { Lit, Selection } from "../state.ts";
import type { Insets } from "./camera-fit.ts";
import type { Planner } from "./positioning.ts";

/** How a view begins; most of it can be changed later. */
export interface ViewInput {
  data: SerializedGraph;
  filter: Filter;
  compare: Compare | null;
  pinned: Pins;
  layout: LayoutChoice;
  planner: Planner;
  look: Look;
  selection: Selection;
  lit: Lit | null;
  coreKinds: readonly string[] | null;
  insets: Insets;
}
