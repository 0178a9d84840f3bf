import type { SerializedGraph } from "../../domain/contract/graph.ts";
import type { Actor } from "../../domain/contract/actors.ts";
import type { Catalogue } from "./catalogue.ts";
import { relationAttributes, type RelationRow } from "./relations.ts";

/** Data that a graph needs beside the relations. */
export interface GraphData {
  version: string;
  dataset: { pack: string; title: string };
  catalogue: Catalogue;
}

/**
 * Returns relations and their ends in graphology's serialized format.
 *
 * @param total number of relations that match, with those that a limit cut
 * @param isShown true for actors that are listed without a relation
 */
export function serializedGraph(
  { catalogue, dataset, version }: GraphData,
  rows: readonly RelationRow[],
  total: number,
  isShown: (actor: Actor) => boolean = () => false,
): SerializedGraph {
  // An actor that a load has just added is in no catalogue yet.
  const known = rows.filter(
    ({ subject, object }) => catalogue.actors.has(subject) && catalogue.actors.has(object),
  );
  const touched = new Set(known.flatMap((row) => [row.subject, row.object]));
  const actors = [...catalogue.actors.values()].filter(
    (actor) => touched.has(actor.id) || isShown(actor),
  );
  return {
    attributes: {
      pack: dataset.pack,
      title: dataset.title,
      version,
      truncated: rows.length < total,
      total,
    },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: actors.map(({ id, name, kind, aliases, country, summary }) => ({
      key: id,
      attributes: { name, kind, aliases, country, summary },
    })),
    edges: known.map((row) => ({
      key: row.id,
      source: row.subject,
      target: row.object,
      attributes: relationAttributes(row, catalogue),
    })),
  };
}
