import { measuredGraph } from "../../../domain/analysis/measures/measured-graph.ts";
import { MEASURES } from "../../../domain/analysis/measures/measures.ts";
import type { MeasureRequest, MeasureTold } from "./messages.ts";

self.addEventListener("message", ({ data }: MessageEvent<MeasureRequest>) => {
  const graph = measuredGraph(data.shown);
  for (const name of data.names) {
    const tell = (told: MeasureTold) => self.postMessage(told);
    try {
      tell({ name, values: MEASURES[name](graph) });
    } catch (error) {
      tell({ name, failure: error instanceof Error ? error.message : String(error) });
    }
  }
});
