import type { ActorAttributes, RelationAttributes } from "../../../domain/contract/graph.ts";
import type { Measured } from "../../model/graph/measured.ts";
import type { Positions } from "../../model/layout/plan.ts";
import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import { NO_EVIDENCE, type Evidence } from "./evidence.ts";

/** The graph of a view, as every graph format writes it. */
export interface ShownGraph {
  title: string;
  /** The time that is looked at and what the filter leaves out, in words */
  when: string;
  /** Measures that are switched on, each of what is shown; empty: none */
  measures: Measured["values"];
  /** Letter of its camp by actor, while camps are marked on the map; empty: they are not */
  camps: ReadonlyMap<string, string>;
  /** Version of the data */
  version: string;
  actors: { id: string; attributes: ActorAttributes; x: number; y: number }[];
  relations: { id: string; start: string; end: string; attributes: RelationAttributes }[];
  /** The evidence of the relations */
  evidence: Evidence;
}

/**
 * Returns the actors that are there at the chosen time and the relations that are shown, as counts
 * and table have them, with places in px, y downwards.
 */
export function shownGraph(
  { model, shown }: FilteredGraph,
  positions: Positions,
  words: { title: string; when: string },
  { measures = new Map(), camps = new Map() }: Partial<Pick<ShownGraph, "measures" | "camps">> = {},
  evidence: Evidence = NO_EVIDENCE,
): ShownGraph {
  const actors = shown.actors
    .filter((id) => !shown.quiet.has(id))
    .map((id) => {
      const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
      return { id, attributes: model.getNodeAttributes(id), x, y };
    });
  const relations = shown.bundles
    .flatMap((bundle) => bundle.relations)
    .map((id) => {
      const [start, end] = model.extremities(id);
      return { id, start, end, attributes: model.getEdgeAttributes(id) };
    });
  return {
    ...words,
    version: model.getAttribute("version"),
    actors,
    relations,
    measures,
    camps,
    evidence,
  };
}
