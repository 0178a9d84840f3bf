import { setImmediate } from "node:timers/promises";
import type { ViewDefaults } from "../pack/pack.ts";
import type { Ask } from "../query/ask.ts";
import { StoreError, type Parameters } from "../store/port.ts";
import type { RelationColumns } from "../whole/relation-columns.ts";
import { ClaimSearch } from "./claim-search.ts";
import { ClaimAnswers, type ReadDetails } from "./claim-answers.ts";
import type { ColumnGraph } from "./column-graph.ts";
import { RelationAnswers } from "./relation-answers.ts";

/** What is known of a graph as a whole. */
export interface GraphFacts {
  /** Name by which it is served. */
  name: string;
  title: string;
  summary: string;
  view: ViewDefaults;
  /** SHA-256 over all that was read. */
  checksum: string;
  /** Grows with each reading. */
  generation: number;
}

/** Part of the data version: changes when the same graph gets other answers. */
const METHOD = "columns1";
/** Milliseconds of work after which others have their turn. */
const YIELD_AFTER_MS = 10;

/**
 * Returns what answers the questions of cypher/queries from a graph in columns, as a store that holds
 * the pack of it does. An unknown question rejects with StoreError.
 */
export function columnAsk(graph: ColumnGraph, facts: GraphFacts, readDetails: ReadDetails): Ask {
  const relations = new RelationAnswers(graph);
  const claims = new ClaimAnswers(graph, relations, readDetails);
  const answers: Record<string, (parameters: Parameters) => unknown> = {
    actors: () => graph.actors,
    predicates: () => predicateRows(graph),
    sources: () => sourceRows(graph),
    counts: () => countRows(graph),
    dataset: () => [datasetRow(facts)],
    "predicate-counts": () => relations.predicateCounts(),
    relations: (parameters) => relations.relations(parameters),
    "relations-among": (parameters) => relations.among(parameters),
    "relations-of-actor": (parameters) => relations.ofActor(parameters),
    "relations-by-id": (parameters) => relations.byId(parameters),
    "relation-count": (parameters) => relations.count(parameters),
    "relation-count-among": (parameters) => relations.countAmong(parameters),
    "signed-relations": (parameters) => relations.signed(parameters, false),
    "signed-relations-among": (parameters) => relations.signed(parameters, true),
    neighbours: (parameters) => relations.neighbours(parameters),
    "well-sourced": (parameters) => relations.wellSourced(parameters),
    // A lens knows of no claim that another contradicts or corroborates.
    disputed: () => [],
    "claim-refs": () => [],
    claims: (parameters) => claims.claims(parameters),
    "claim-ids-of-actor": (parameters) => claims.ofActor(parameters),
    "claim-ids-of-source": (parameters) => claims.ofSource(parameters),
    "claim-ids-of-sources": (parameters) => claims.ofSources(parameters),
    "claims-newest": (parameters) => claims.newest(parameters),
    timeline: () => claims.timeline(),
  };
  const search = new ClaimSearch(graph, claims.inTime);
  const streamed = rowsOf(relations, claims, graph);
  const ask = async <T>(name: string, parameters: Parameters = {}): Promise<T[]> => {
    const rows = streamed[name];
    if (rows) return [...rows()] as T[];
    const answer = answers[name];
    if (!answer) throw unknown(name);
    return (await answer(parameters)) as T[];
  };
  return Object.assign(ask, {
    kept: (name: string): RelationColumns | ClaimSearch | undefined =>
      name === "relation-columns" ? graph.relations : name === "claim-texts" ? search : undefined,
    async *each<T>(name: string): AsyncGenerator<T> {
      const rows = streamed[name];
      let begun = performance.now();
      for (const row of rows ? rows() : await ask<T>(name)) {
        yield row as T;
        if (performance.now() - begun < YIELD_AFTER_MS) continue;
        await setImmediate();
        begun = performance.now();
      }
    },
  });
}

/** Questions whose answers are about all there is, row by row. */
function rowsOf(
  relations: RelationAnswers,
  claims: ClaimAnswers,
  graph: ColumnGraph,
): Record<string, () => Iterable<unknown>> {
  return {
    *"relation-columns"() {
      for (let row = 0; row < graph.relations.length; row++) yield relations.columnsRow(row);
    },
    "claim-columns": () => claims.columns(),
    "claim-texts": () => claims.texts(),
  };
}

const unknown = (name: string): StoreError =>
  new StoreError("failed", `a graph that is kept by columns does not answer ${name}`);

function predicateRows({ predicates }: ColumnGraph) {
  return predicates
    .map(({ id, label, family, defaultSign, symmetric, meaning }) => ({
      ...{ id, label, family, defaultSign, symmetric, meaning },
    }))
    .sort((a, b) => order(a.family, b.family) || order(a.id, b.id));
}

function sourceRows({ sources, claims }: ColumnGraph) {
  const counts = new Int32Array(sources.length);
  for (const source of claims.sources) counts[source] = (counts[source] ?? 0) + 1;
  return sources
    .map((source, place) => ({ ...source, claimCount: counts[place] ?? 0 }))
    .sort((a, b) => order(a.id, b.id));
}

function countRows({ actors, claims, relations, sources }: ColumnGraph) {
  return [
    { what: "actors", count: actors.length },
    { what: "claims", count: claims.length },
    { what: "relations", count: relations.length },
    { what: "sources", count: sources.length },
  ];
}

function datasetRow({ name, title, summary, view, checksum, generation }: GraphFacts) {
  return {
    ...{ pack: name, title, summary, licence: "", view: JSON.stringify(view) },
    ...{ checksum, scripts: METHOD, loadedAt: null, pending: null, generation },
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
