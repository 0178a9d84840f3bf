import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { LayoutChoice } from "../../model/layout/choice.ts";
import { layoutGraph } from "../../model/layout/layout-graph.ts";
import {
  planPositions,
  STRESS_LIMIT,
  type Positions,
  type Shape,
} from "../../model/layout/plan.ts";

/** A request to the worker; it answers with Positions. */
export interface PlanRequest {
  data: SerializedGraph;
  layout: LayoutChoice;
  shape: Shape;
}

self.addEventListener("message", ({ data: request }: MessageEvent<PlanRequest>) => {
  // The page hears of an error that is reported, but not of a rejected promise.
  plan(request).then((positions) => self.postMessage(positions), reportError);
});

async function plan({ data, layout, shape }: PlanRequest): Promise<Positions> {
  const model = layoutGraph(data);
  // Most graphs are laid out by stress: the others are loaded when they are asked for.
  if (layout.name === "stress" && model.order <= STRESS_LIMIT)
    return planPositions(model, { seed: layout.seed, ...shape });
  const { layOut } = await import("../../model/layout/lay-out.ts");
  return layOut(model, layout, shape);
}
