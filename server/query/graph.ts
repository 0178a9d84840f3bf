import type { SerializedGraph } from "../../domain/contract/graph.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Ask } from "./ask.ts";
import { adjacency, within } from "./neighbourhood.ts";
import { askRelations, relationAttributes, type RelationFilter } from "./relations.ts";

/** Parameters of `/api/graph` beside the filter of relations. */
export interface GraphQuestion extends RelationFilter {
  /** Limits the graph to `hops` relations from this actor. */
  focus?: string | undefined;
  hops: number;
  /** Maximum number of relations; the weakest are cut. */
  limit: number;
  /** True to include actors without a relation. */
  isolated: boolean;
}

/** Data that a graph needs beside the relations. */
export interface GraphData {
  version: string;
  dataset: { pack: string; title: string };
  catalogue: Catalogue;
}

/** Returns the matching graph in graphology's serialized format. Rejects with StoreError. */
export async function graph(
  ask: Ask,
  { catalogue, dataset, version }: GraphData,
  question: GraphQuestion,
): Promise<SerializedGraph> {
  const found = await askRelations(ask, question);
  const reached =
    question.focus === undefined ? null : within(adjacency(found), question.focus, question.hops);
  const matching = reached
    ? found.filter((row) => reached.has(row.subject) && reached.has(row.object))
    : found;
  const rows = matching.slice(0, question.limit);
  const touched = new Set(rows.flatMap((row) => [row.subject, row.object]));
  if (question.focus !== undefined) touched.add(question.focus);
  const { kinds } = question;
  const actors = [...catalogue.actors.values()].filter(
    (actor) =>
      touched.has(actor.id) || (question.isolated && (!kinds || kinds.includes(actor.kind))),
  );
  return {
    attributes: {
      pack: dataset.pack,
      title: dataset.title,
      version,
      truncated: rows.length < matching.length,
      total: matching.length,
    },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: actors.map(({ id, name, kind, aliases, country, summary }) => ({
      key: id,
      attributes: { name, kind, aliases, country, summary },
    })),
    edges: rows.map((row) => ({
      key: row.id,
      source: row.subject,
      target: row.object,
      attributes: relationAttributes(row, catalogue),
    })),
  };
}
