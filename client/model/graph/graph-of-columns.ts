import type { AttributeColumn, GraphColumns } from "../../../domain/contract/graph-columns.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";

/** Returns a graph that was sent in columns in graphology's serialized format. */
export function graphOfColumns({ attributes, nodes, edges }: GraphColumns): SerializedGraph {
  const key = (place: number | undefined) => nodes.keys[place ?? -1] ?? "";
  return {
    attributes,
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: nodes.keys.map((own, row) => ({
      key: own,
      attributes: rowOf(nodes.attributes, row),
    })),
    edges: edges.keys.map((own, row) => ({
      key: own,
      source: key(edges.sources[row]),
      target: key(edges.targets[row]),
      attributes: rowOf(edges.attributes, row),
    })),
  };
}

/** The server has made the columns of rows of this type. */
function rowOf<T>(columns: Record<string, AttributeColumn>, row: number): T {
  const values: Record<string, unknown> = {};
  for (const name in columns) {
    const column = columns[name];
    values[name] = column?.values[column.at?.[row] ?? 0];
  }
  return values as T;
}
