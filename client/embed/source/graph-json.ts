import type { SerializedGraph } from "../../../server/contract/graph.ts";
import type { Pins } from "../../graph/layout/pins.ts";
import { readGraphology } from "./graphology.ts";
import { placesOf } from "./places.ts";

/**
 * Reads graphology's serialized format, with the places that its nodes bring along.
 * @throws SourceError naming the place that does not fit
 */
export function readGraph(value: unknown): { graph: SerializedGraph; places: Pins } {
  return { graph: readGraphology(value), places: placesOf(value) };
}
