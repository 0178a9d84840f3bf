import type { AttributeColumn, GraphColumns } from "../../domain/contract/graph-columns.ts";
import type { SerializedGraph } from "../../domain/contract/graph.ts";

/** Returns a graph with each attribute of its nodes and edges in a column, each value once. */
export function graphColumns({ attributes, nodes, edges }: SerializedGraph): GraphColumns {
  const places = new Map(nodes.map(({ key }, place) => [key, place]));
  const place = (key: string) => places.get(key) ?? -1;
  return {
    attributes,
    nodes: { keys: nodes.map(({ key }) => key), attributes: columnsOf(nodes) },
    edges: {
      keys: edges.map(({ key }) => key),
      sources: edges.map(({ source }) => place(source)),
      targets: edges.map(({ target }) => place(target)),
      attributes: columnsOf(edges),
    },
  };
}

function columnsOf(rows: readonly { attributes: object }[]): Record<string, AttributeColumn> {
  const names = Object.keys(rows[0]?.attributes ?? {});
  return Object.fromEntries(names.map((name) => [name, columnOf(rows, name)]));
}

function columnOf(rows: readonly { attributes: object }[], name: string): AttributeColumn {
  const known = new Map<unknown, number>();
  const values: unknown[] = [];
  const at = rows.map(({ attributes }) => {
    const value = (attributes as Record<string, unknown>)[name];
    const key = Array.isArray(value) ? JSON.stringify(value) : value;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, values.length);
    return values.push(value) - 1;
  });
  return values.length === 1 ? { values } : { values, at };
}
