import type { Shown } from "../../../domain/analysis/measures/measured-graph.ts";
import type { MeasureName } from "../../../domain/analysis/measures/names.ts";

/** The measures that the worker shall compute, and of which graph. */
export interface MeasureRequest {
  shown: Shown;
  names: readonly MeasureName[];
}

/** One measure is done; an array of these, one message each, is the worker's answer. */
export type MeasureTold =
  | { name: MeasureName; values: ReadonlyMap<string, number> }
  | { name: MeasureName; failure: string };
