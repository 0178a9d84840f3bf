import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import closenessModule from "graphology-metrics/centrality/closeness.js";
import eigenvectorModule from "graphology-metrics/centrality/eigenvector.js";
import pageRankModule from "graphology-metrics/centrality/pagerank.js";
import { communities, leidenCommunities } from "./communities.ts";
import { coreNumbers } from "./core-number.ts";
import type { MeasuredGraph } from "./measured-graph.ts";
import type { MeasureName } from "./names.ts";
import { pnIndex } from "./pn-index.ts";

/** Values by actor; an actor that a measure says nothing about is not among them. */
export type MeasureValues = ReadonlyMap<string, number>;

type Found = Readonly<Record<string, number>>;
type Compute<Options> = (graph: MeasuredGraph["cooperation"], options: Options) => Found;
interface Iterated {
  getEdgeWeight: "weight";
  maxIterations: number;
  tolerance: number;
}

// The package's types describe ES modules, while a bundler and Node get the functions themselves.
const betweenness = betweennessModule as unknown as Compute<{
  getEdgeWeight: null;
  normalized: boolean;
}>;
const closeness = closenessModule as unknown as Compute<{ wassermanFaust: boolean }>;
const eigenvector = eigenvectorModule as unknown as Compute<Iterated>;
const pageRank = pageRankModule as unknown as Compute<Iterated>;

const ITERATIONS = 10_000;
/** Steps that small graphs may take in all: parts of nearly equal strength part slowly. */
const STEPS = 5e7;
/** Mean change of an actor's value at which an iteration has come to its end. */
const TOLERANCE = 1e-10;

const valuesOf = (found: Found): MeasureValues => new Map(Object.entries(found));

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
            maxIterations: Math.max(ITERATIONS, STEPS / (cooperation.order + cooperation.size)),
            tolerance: TOLERANCE,
          }),
        ),
  pnIndex: (graph) => {
    const found = pnIndex(graph);
    return new Map(graph.actors.map((actor, place) => [actor, found[place] ?? 0]));
  },
  coreNumber: coreNumbers,
  community: communities,
  leidenCommunity: leidenCommunities,
};
