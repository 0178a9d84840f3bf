import { byRelation } from "./evidence.ts";
import { measureColumns, measuresOf } from "./measure-columns.ts";
import type { ShownGraph } from "./shown-graph.ts";
import { upwards } from "./upwards.ts";

/**
 * graphology's serialized format, as `GET /api/graph` gives it, with the places of actors in px, y
 * upwards as sigma has it; the claims of the relations and their sources, whole, are attributes of the graph.
 */
export function asGraphology(shown: ShownGraph): string {
  const { title, when, version, actors, relations, evidence } = shown;
  const { claims } = evidence;
  const measures = measureColumns(shown);
  const claimsOf = byRelation(claims);
  const idsOf = (relation: string) => (claimsOf.get(relation) ?? []).map(({ id }) => id);
  const graph = {
    attributes: { title, when, version, ...evidence },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: actors.map(({ id, attributes, x, y }) => ({
      key: id,
      attributes: { ...attributes, ...measuresOf(measures, { id }), x, y: upwards(y) },
    })),
    edges: relations.map(({ id, start, end, attributes }) => ({
      key: id,
      source: start,
      target: end,
      attributes: { ...attributes, ...(claims.length > 0 && { claimIds: idsOf(id) }) },
    })),
  };
  return `${JSON.stringify(graph, null, 1)}\n`;
}
