import { isItem, own, type Item } from "./item.ts";

/**
 * Aspects of Cytoscape's CX with further data of nodes and edges, and the field with their `@id`.
 */
const MORE: readonly [aspect: string, of: "nodes" | "edges", id: string][] = [
  ["nodeAttributes", "nodes", "po"],
  ["edgeAttributes", "edges", "po"],
  ["cartesianLayout", "nodes", "node"],
];

/** Returns true if the parts of a list are aspects of CX, whose nodes have an `@id`. */
export function isCx(parts: readonly Item[]): boolean {
  return parts.some((part) => {
    const nodes = own(part, "nodes");
    return Array.isArray(nodes) && isItem(nodes[0]) && own(nodes[0], "@id") !== undefined;
  });
}

/** Returns the nodes and edges of CX, merged with the data of other aspects. */
export function mergedCx(parts: readonly Item[]): { nodes: unknown[]; edges: unknown[] } {
  const lists = { nodes: all(parts, "nodes"), edges: all(parts, "edges") };
  for (const [aspect, of, id] of MORE) {
    const known = new Map<unknown, Map<string, unknown>>();
    for (const item of all(parts, aspect)) {
      const key = own(item, id);
      const fields = known.get(key) ?? new Map<string, unknown>();
      known.set(key, fields);
      const name = own(item, "n");
      if (typeof name === "string") fields.set(name, own(item, "v"));
      else for (const axis of ["x", "y"]) fields.set(axis, own(item, axis));
    }
    lists[of] = lists[of].map((item) => {
      const more = known.get(own(item, "@id"));
      return more ? { ...Object.fromEntries(more), ...item } : item;
    });
  }
  return lists;
}

function all(parts: readonly Item[], aspect: string): Item[] {
  return parts.flatMap((part) => {
    const list = own(part, aspect);
    return Array.isArray(list) ? list.filter(isItem) : [];
  });
}
