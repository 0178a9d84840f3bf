import type { Compare } from "../model/time/moment.ts";
import type { SerializedGraph } from "../../domain/contract/graph.ts";
import type { MapDisplay } from "../model/graph/camera.ts";
import type { Filter } from "../model/graph/filter.ts";
import type { LayoutChoice } from "../model/layout/choice.ts";
import type { Pins } from "../model/layout/pins.ts";
import type { Lit, Selection } from "../model/graph/state.ts";
import type { ActorGroups } from "../model/graph/actor-groups.ts";
import type { ActorMarks } from "../model/graph/actor-marks.ts";
import type { DrawnOverview } from "../model/overview/drawn-overview.ts";
import type { Insets } from "./camera/camera-fit.ts";
import type { Planner } from "./layout-runner/positioning.ts";

/** The options that a view begins with; most can be changed later. */
export interface ViewInput {
  data: SerializedGraph;
  filter: Filter;
  compare: Compare | null;
  pinned: Pins;
  layout: LayoutChoice;
  planner: Planner;
  look: MapDisplay;
  selection: Selection;
  lit: Lit | null;
  marks: ActorMarks | null;
  groups: ActorGroups | null;
  coreKinds: readonly string[] | null;
  insets: Insets;
  overview: DrawnOverview | null;
}
