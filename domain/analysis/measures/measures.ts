import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import closenessModule from "graphology-metrics/centrality/closeness.js";
import eigenvectorModule from "graphology-metrics/centrality/eigenvector.js";
import pageRankModule from "graphology-metrics/centrality/pagerank.js";
import { communities } from "./communities.ts";
import { coreNumbers } from "./core-number.ts";
import type { MeasuredGraph } from "./measured-graph.ts";
import type { MeasureName } from "./names.ts";
import { pnIndex } from "./pn-index.ts";

/** Values by actor; an actor that a measure says nothing about is not among them. */
export type MeasureValues = ReadonlyMap<string, number>;

// CommonJS: their types say `default`, bundlers and Node give what is exported.
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
const closeness = closenessModule as unknown as typeof closenessModule.default;
const eigenvector = eigenvectorModule as unknown as typeof eigenvectorModule.default;
const pageRank = pageRankModule as unknown as typeof pageRankModule.default;

const ITERATIONS = 10_000;
/** Mean change of an actor's value at which an iteration has come to its end. */
const TOLERANCE = 1e-10;

const valuesOf = (found: Readonly<Record<string, number>>): MeasureValues =>
  new Map(Object.entries(found));

const each = ({ actors }: MeasuredGraph, value: (actor: string) => number): MeasureValues =>
  new Map(actors.map((actor) => [actor, value(actor)]));

/**
 * Computes each measure. They throw if an iteration does not come to an end; formulas and sources
 * are in docs/analysis.md.
 */
export const MEASURES: Readonly<Record<MeasureName, (graph: MeasuredGraph) => MeasureValues>> = {
  degree: (graph) => each(graph, (actor) => graph.all.degree(actor)),
  cooperationDegree: (graph) => each(graph, (actor) => graph.cooperation.degree(actor)),
  frictionDegree: (graph) => each(graph, (actor) => graph.friction.degree(actor)),
  weightedDegree: (graph) =>
    each(graph, (actor) =>
      graph.all.reduceEdges(actor, (sum, _edge, { weight }) => sum + weight, 0),
    ),
  betweenness: ({ cooperation }) =>
    // Its norm divides by the number of pairs of others, of which two actors have none.
    valuesOf(betweenness(cooperation, { getEdgeWeight: null, normalized: cooperation.order > 2 })),
  closeness: ({ cooperation }) => valuesOf(closeness(cooperation, { wassermanFaust: true })),
  pageRank: ({ cooperation }) =>
    valuesOf(
      pageRank(cooperation, {
        getEdgeWeight: "weight",
        maxIterations: ITERATIONS,
        tolerance: TOLERANCE,
      }),
    ),
  eigenvector: ({ cooperation }) =>
    // Without a tie every vector is one, which says nothing about anybody.
    cooperation.size === 0
      ? new Map()
      : valuesOf(
          eigenvector(cooperation, {
            getEdgeWeight: "weight",
            maxIterations: ITERATIONS,
            tolerance: TOLERANCE,
          }),
        ),
  pnIndex: (graph) => {
    const found = pnIndex(graph);
    return new Map(graph.actors.map((actor, place) => [actor, found[place] ?? 0]));
  },
  coreNumber: coreNumbers,
  community: communities,
};
