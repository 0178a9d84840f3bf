import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { LayoutChoice } from "../../model/layout/choice.ts";
import { laidGraph } from "../../model/layout/laid-graph.ts";
import { layOutWith, usesForce, type Shape } from "../../model/layout/lay-out-with.ts";
import type { Positions } from "../../model/layout/plan.ts";

/** What the page asks of the worker; it answers with Positions. */
export interface PlanRequest {
  data: SerializedGraph;
  layout: LayoutChoice;
  shape: Shape;
}

self.addEventListener("message", ({ data: request }: MessageEvent<PlanRequest>) => {
  // Who waits outside hears of an error that is reported, not of a promise that is rejected.
  plan(request).then((positions) => self.postMessage(positions), reportError);
});

async function plan({ data, layout, shape }: PlanRequest): Promise<Positions> {
  const model = laidGraph(data);
  // Most graphs need nothing of it, and it is larger than all the rest.
  const force = usesForce(layout, model.order)
    ? (await import("../../model/layout/signed-force.ts")).signedForce
    : null;
  return layOutWith(force, model, layout, shape);
}
