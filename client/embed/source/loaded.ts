import type { Dataset } from "../../../server/contract/dataset.ts";
import type { SerializedGraph } from "../../../server/contract/graph.ts";
import type { Pins } from "../../graph/layout/pins.ts";
import { aloneView } from "../../view/alone-view.ts";
import { knownOf, type Known } from "../../view/known.ts";
import { firstSharedView, type SharedView } from "../../view/shared-view.ts";

/** A graph that is ready to be shown. */
export interface Loaded {
  graph: SerializedGraph;
  /** The names that a view can use */
  known: Known;
  /** What is shown unless a view asks for something else */
  first: SharedView;
  /** Kinds that are laid out first; null: those that are shown first */
  coreKinds: readonly string[] | null;
  /** Places that the source itself gives, px of the map */
  places: Pins;
  /** Where flags lie, without a slash at the end; null: nowhere */
  assets: string | null;
  /** What of its file is not shown, a sentence each */
  notes: readonly string[];
}

/** A graph as the server that gave it describes it. */
export function loadedFrom(graph: SerializedGraph, dataset: Dataset, assets: string): Loaded {
  return {
    graph,
    known: knownOf(graph, dataset),
    first: firstSharedView(dataset),
    coreKinds: dataset.view.kinds,
    places: {},
    assets,
    notes: [],
  };
}

/** A graph that nobody describes: all of it is shown first. */
export function loadedAlone(
  graph: SerializedGraph,
  places: Pins,
  coreKinds: readonly string[] | null = null,
): Loaded {
  const predicates = graph.edges.map(({ attributes: { predicate: id, label, family } }) => ({
    id,
    label,
    family,
    meaning: "",
  }));
  return {
    graph,
    known: knownOf(graph, { predicates }),
    first: aloneView(graph.attributes.pack),
    coreKinds,
    places,
    assets: null,
    notes: [],
  };
}
