import type { SerializedGraph } from "../../domain/contract/graph.ts";

/** Bytes of JSON that an answer with a graph has at the most. */
export const MOST_BYTES = 5_000_000;
/** Aims below the bound, since relations are not equally long. */
const AIM = 0.98;

/**
 * Returns a form of a graph of at most so many bytes of JSON: without the weakest relations, which come
 * last, and without actors that have none left, if all would be more. The graph then says that it is
 * truncated, and still how many relations match.
 *
 * @param keep an actor that stays
 */
export function withinBytes<T>(
  graph: SerializedGraph,
  formOf: (graph: SerializedGraph) => T,
  { keep, most = MOST_BYTES }: { keep?: string | undefined; most?: number } = {},
): T {
  const whole = formOf(graph);
  if (bytesOf(whole) <= most) return whole;
  // Actors without a relation may be most of it.
  let edges = graph.edges.length;
  for (;;) {
    const form = formOf(cut(graph, edges, keep));
    const size = bytesOf(form);
    if (size <= most || edges === 0) return form;
    edges = Math.min(edges - 1, Math.floor(edges * (most / size) * AIM));
  }
}

function cut(graph: SerializedGraph, most: number, keep: string | undefined): SerializedGraph {
  const edges = graph.edges.slice(0, most);
  const touched = new Set(edges.flatMap(({ source, target }) => [source, target]));
  if (keep !== undefined) touched.add(keep);
  return {
    ...graph,
    attributes: { ...graph.attributes, truncated: true },
    nodes: graph.nodes.filter(({ key }) => touched.has(key)),
    edges,
  };
}

const bytesOf = (form: unknown): number => new TextEncoder().encode(JSON.stringify(form)).length;
