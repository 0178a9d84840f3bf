import type { SerializedGraph } from "../../../server/contract/graph.ts";
import type { Pins } from "../../graph/layout/pins.ts";
import { readGraphology } from "./graphology.ts";
import { placesOf } from "./places.ts";

/** A graph, and how it brings along to be laid out. */
export interface ReadGraph {
  graph: SerializedGraph;
  places: Pins;
  /** Kinds that are laid out first; null: it names none */
  coreKinds: readonly string[] | null;
}

/**
 * Reads graphology's serialized format, with the places that its nodes bring along and the kinds
 * to lay out first that its attributes name as `coreKinds`.
 * @throws SourceError naming the place that does not fit
 */
export function readGraph(value: unknown): ReadGraph {
  const graph = readGraphology(value);
  return { graph, places: placesOf(value), coreKinds: coreKindsOf(value) };
}

function coreKindsOf(value: unknown): readonly string[] | null {
  const { attributes } = value as { attributes?: { coreKinds?: unknown } | null };
  const kinds = attributes?.coreKinds;
  return Array.isArray(kinds) ? kinds.filter((kind) => typeof kind === "string") : null;
}
