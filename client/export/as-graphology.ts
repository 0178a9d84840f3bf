import type { ShownGraph } from "./shown-graph.ts";

/** graphology's serialized format, as `GET /api/graph` gives it, with the places of actors in px. */
export function asGraphology({ title, when, version, actors, relations }: ShownGraph): string {
  const graph = {
    attributes: { title, when, version },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: actors.map(({ id, attributes, x, y }) => ({
      key: id,
      attributes: { ...attributes, x, y },
    })),
    edges: relations.map(({ id, start, end, attributes }) => ({
      key: id,
      source: start,
      target: end,
      attributes,
    })),
  };
  return `${JSON.stringify(graph, null, 1)}\n`;
}
