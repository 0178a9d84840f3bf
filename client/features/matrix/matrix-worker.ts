import type { Shown } from "../../../domain/analysis/measures/measured-graph.ts";
import { groupsOf, type Grouping } from "./matrix-groups.ts";

/** A request to the worker; it answers with Groups. */
export interface GroupRequest {
  shown: Shown;
  grouping: Grouping;
}

self.addEventListener("message", ({ data }: MessageEvent<GroupRequest>) =>
  self.postMessage(groupsOf(data.shown, data.grouping)),
);
