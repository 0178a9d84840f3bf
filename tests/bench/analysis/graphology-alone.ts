import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import closenessModule from "graphology-metrics/centrality/closeness.js";
import eigenvectorModule from "graphology-metrics/centrality/eigenvector.js";
import pageRankModule from "graphology-metrics/centrality/pagerank.js";
import type { Shown } from "../../../domain/analysis/measures/measured-graph.ts";
import type { MeasureName } from "../../../domain/analysis/measures/names.ts";

/** The measures that graphology has too. */
export const LIBRARY_MEASURES: readonly MeasureName[] = [
  "betweenness",
  "closeness",
  "community",
  "eigenvector",
  "pageRank",
];

type Compute = (graph: UndirectedGraph, options: object) => unknown;
const asFunction = (module: unknown) => module as Compute;

/** Computes them with graphology alone, as its documentation shows, with the same options. */
export function graphologyAlone({ actors, relations }: Shown): void {
  const graph = new UndirectedGraph();
  for (const actor of actors) graph.addNode(actor);
  for (const { from, to, sign, intensity } of relations)
    if (sign > 0) graph.addEdge(from, to, { weight: intensity });
  const iterated = { getEdgeWeight: "weight", maxIterations: 10_000, tolerance: 1e-10 };
  asFunction(betweennessModule)(graph, { getEdgeWeight: null, normalized: true });
  asFunction(closenessModule)(graph, { wassermanFaust: true });
  asFunction(louvainModule)(graph, { getEdgeWeight: "weight" });
  asFunction(eigenvectorModule)(graph, iterated);
  asFunction(pageRankModule)(graph, iterated);
}
