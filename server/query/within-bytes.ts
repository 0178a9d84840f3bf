import type { GraphColumns } from "../../domain/contract/graph-columns.ts";
import type { SerializedGraph } from "../../domain/contract/graph.ts";
import { graphColumns } from "./graph-columns.ts";

/** Bytes of JSON that an answer with a graph has at the most. */
export const MOST_BYTES = 5_000_000;
/** Aims below the bound, since relations are not equally long. */
const AIM = 0.98;

export interface Bound {
  /** An actor that stays. */
  keep?: string | undefined;
  /** Bytes at the most. */
  most?: number;
}

/**
 * Returns a graph of at most so many bytes of JSON: without actors that have no relation, and without
 * the weakest relations, which come last, if all would be more. The graph then says that it is
 * truncated, and still how many relations match.
 */
export function withinBytes(
  graph: SerializedGraph,
  { keep, most = MOST_BYTES }: Bound = {},
): SerializedGraph {
  const { nodes, edges, ...head } = graph;
  // The last of a list has no comma behind it.
  const commas = Math.min(1, nodes.length) + Math.min(1, edges.length);
  const room = most - bytesOf({ ...head, nodes: [], edges: [] }) + commas;
  const sizeOf = new Map(nodes.map((node) => [node.key, bytesOf(node) + 1]));
  let all = edges.reduce((sum, edge) => sum + bytesOf(edge) + 1, 0);
  for (const size of sizeOf.values()) all += size;
  if (all <= room) return graph;
  const shown = new Set(keep === undefined ? [] : [keep]);
  let used = sizeOf.get(keep ?? "") ?? 0;
  let count = 0;
  for (const edge of edges) {
    used += bytesOf(edge) + 1;
    for (const end of [edge.source, edge.target]) {
      if (shown.has(end)) continue;
      shown.add(end);
      used += sizeOf.get(end) ?? 0;
    }
    if (used > room) break;
    count++;
  }
  return cut(graph, count, keep);
}

/** Returns the columns of a graph within the same bound; more relations fit into them. */
export function columnsWithinBytes(
  graph: SerializedGraph,
  { keep, most = MOST_BYTES }: Bound = {},
): GraphColumns {
  let columns = graphColumns(graph);
  let size = bytesOf(columns);
  if (size <= most) return columns;
  // Actors without a relation may be most of it.
  let edges = graph.edges.length;
  for (;;) {
    columns = graphColumns(cut(graph, edges, keep));
    size = bytesOf(columns);
    if (size <= most || edges === 0) return columns;
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

// A pack in the browser has these routes too, and no Buffer.
const encoder = new TextEncoder();

/** Bytes of a value as JSON in UTF-8. */
const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;
