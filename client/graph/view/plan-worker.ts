import type { SerializedGraph } from "../../../server/contract/graph.ts";
import type { LayoutChoice } from "../layout/choice.ts";
import { layOut, type Shape } from "../layout/lay-out.ts";
import type { Positions } from "../layout/plan.ts";
import { buildModel } from "../model.ts";

/** What the page asks of the worker; it answers with Positions. */
export interface PlanRequest {
  data: SerializedGraph;
  layout: LayoutChoice;
  shape: Shape;
}

self.addEventListener("message", ({ data: request }: MessageEvent<PlanRequest>) => {
  const positions: Positions = layOut(buildModel(request.data), request.layout, request.shape);
  self.postMessage(positions);
});
