import { isCx, mergedCx } from "./cx.ts";
import { isItem, own, type Item } from "./item.ts";

/** The lists of nodes and edges of a graph. */
export interface Lists {
  nodes: readonly unknown[];
  edges: readonly unknown[];
  /** Their names in the file. */
  nodesAt: string;
  edgesAt: string;
  /** The object that contains them, and may describe the graph. */
  holder: Item;
}

const NODES = ["nodes", "vertices", "actors", "points", "entities"];
const EDGES = ["edges", "links", "connections", "relationships", "relations", "arcs", "ties"];
/**
 * Members that contain the lists: `elements` in Cytoscape, `graph` or `graphs` in JSON Graph
 * Format.
 */
const HOLDERS = ["elements", "graph", "graphs", "network", "graphDataset", "data", "series"];

/** Finds the lists of nodes and edges in a value; null if there are none. */
export function listsIn(value: unknown): Lists | null {
  if (Array.isArray(value)) return listsOfItems(value);
  return isItem(value) ? (listsOf(value) ?? listsWithin(value)) : null;
}

function listsOf(holder: Item): Lists | null {
  // Kumu calls its actors elements.
  const names = own(holder, "connections") === undefined ? NODES : [...NODES, "elements"];
  const nodes = listOf(holder, names);
  const edges = listOf(holder, EDGES);
  // Networkx writes the graph's own attributes as `graph`, and ECharts its nodes as `data`.
  const points = nodes ?? (edges ? listOf(holder, ["data"]) : null);
  if (!points && !edges) return null;
  return {
    nodes: points?.list ?? [],
    edges: edges?.list ?? adjacencyOf(holder, points?.list ?? []),
    nodesAt: points?.name ?? "nodes",
    edgesAt: edges?.name ?? "edges",
    holder,
  };
}

function listsWithin(value: Item): Lists | null {
  for (const name of HOLDERS) {
    const inner = own(value, name);
    const lists = Array.isArray(inner)
      ? listsOfItems(inner)
      : isItem(inner)
        ? listsOf(inner)
        : null;
    if (lists) return { ...lists, holder: { ...lists.holder, ...value } };
  }
  return null;
}

function listOf(holder: Item, names: readonly string[]): { name: string; list: unknown[] } | null {
  for (const name of names) {
    const value = own(holder, name);
    if (Array.isArray(value)) return { name, list: value };
    // JSON Graph Format has an object keyed by id.
    if (isItem(value) && Object.values(value).every(isItem))
      return { name, list: Object.keys(value).map((id) => ({ id, ...(value[id] as Item) })) };
  }
  return null;
}

/** Converts networkx's adjacency data, a list of neighbours for each node, to edges. */
function adjacencyOf(holder: Item, nodes: readonly unknown[]): unknown[] {
  const adjacency = own(holder, "adjacency");
  if (!Array.isArray(adjacency)) return [];
  const both = own(holder, "directed") === false;
  const seen = new Set<string>();
  return adjacency.flatMap((row: unknown, i) => {
    const node = nodes[i];
    const source = isItem(node) ? own(node, "id") : node;
    return (Array.isArray(row) ? row : []).flatMap((item: unknown) => {
      if (!isItem(item)) return [];
      const { id: target, ...rest } = item;
      // In an undirected graph each edge is in the lists of both of its ends.
      const key = JSON.stringify([source, target, rest["key"]]);
      if (both && seen.has(JSON.stringify([target, source, rest["key"]])) && source !== target)
        return [];
      seen.add(key);
      return [{ ...rest, source, target }];
    });
  });
}

/**
 * Finds the lists in an array: a mixed list of nodes and edges, or the aspects of Cytoscape's CX.
 */
function listsOfItems(items: readonly unknown[]): Lists | null {
  const parts = items.filter(isItem);
  const names = { nodesAt: "nodes", edgesAt: "edges", holder: {} };
  if (isCx(parts)) return { ...mergedCx(parts), ...names };
  const held = parts.map(listsOf).filter((lists) => lists !== null);
  if (held.length === 0) return { nodes: items, edges: [], nodesAt: "", edgesAt: "", holder: {} };
  return {
    ...names,
    nodes: held.flatMap(({ nodes }) => nodes),
    edges: held.flatMap(({ edges }) => edges),
  };
}
