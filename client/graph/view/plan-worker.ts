import type { SerializedGraph } from "../../../server/contract/graph.ts";
import { planPositions, type PlanOptions, type Positions } from "../layout/plan.ts";
import { buildModel } from "../model.ts";

/** What the page asks of the worker; it answers with Positions. */
export interface PlanRequest {
  data: SerializedGraph;
  options: PlanOptions;
}

self.addEventListener("message", ({ data: request }: MessageEvent<PlanRequest>) => {
  const positions: Positions = planPositions(buildModel(request.data), request.options);
  self.postMessage(positions);
});
