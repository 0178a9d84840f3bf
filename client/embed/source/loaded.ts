import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { Titled } from "../../model/credit/credit.ts";
import type { Pins } from "../../model/layout/pins.ts";
import { aloneView } from "../../model/link/alone-view.ts";
import { knownOf, type Known } from "../../model/parameter/known.ts";
import { firstSharedView, type SharedView } from "../../model/link/shared-view.ts";

/** A graph that is ready to be shown. */
export interface Loaded {
  graph: SerializedGraph;
  /** The names that a view can use */
  known: Known;
  /** The first view */
  first: SharedView;
  /** Kinds that are laid out first; null: those that are shown first */
  coreKinds: readonly string[] | null;
  /** Places that the source itself gives, px of the map */
  places: Pins;
  /** Address of flags, without a slash at the end; null: there are none */
  assets: string | null;
  /** Sentences about parts of the file that are not shown */
  notes: readonly string[];
  /** Licence of the data; "": unknown */
  licence: string;
  /** Documents that it rests on, as far as the source itself names them */
  titles: readonly Titled[];
  /** The server that names the others and has the full view, without a slash at the end; null: none */
  server: string | null;
  /** Address of the full view, if the source itself has one; "" */
  link: string;
}

/** Returns a graph as the server that gave it describes it. */
export function loadedFrom(graph: SerializedGraph, dataset: Dataset, assets: string): Loaded {
  return {
    graph,
    known: knownOf(graph, dataset),
    first: firstSharedView(dataset),
    coreKinds: dataset.view.kinds,
    places: {},
    assets,
    notes: [],
    licence: dataset.licence,
    titles: [],
    server: assets,
    link: "",
  };
}

/** Returns a graph that nobody describes: all of it is shown first. */
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
    ...{ licence: "", titles: [], server: null, link: "" },
  };
}
