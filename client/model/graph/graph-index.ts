import { msg } from "../../../domain/message.ts";
import type { ActorRef } from "../../../domain/contract/claims.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import { shortName } from "./short-name.ts";

/** An actor as the page names it. */
export interface IndexedActor extends ActorRef {
  short: string;
  aliases: string[];
}

/** The answer of GET /api/graph, indexed. */
export interface GraphIndex {
  actors: Map<string, IndexedActor>;
  relations: Map<string, Relation>;
  /** Relations by the actors at their ends. */
  byActor: Map<string, Relation[]>;
}

/** Indexes a serialized graph by actor and relation; an edge to an unknown node is left out. */
export function indexGraph(graph: SerializedGraph): GraphIndex {
  const actors = new Map<string, IndexedActor>();
  for (const { key, attributes } of graph.nodes) {
    const { name, kind, country, aliases } = attributes;
    actors.set(key, { id: key, name, kind, country, aliases, short: shortName(attributes) });
  }
  const relations = new Map<string, Relation>();
  const byActor = new Map<string, Relation[]>();
  for (const { key, source, target, attributes } of graph.edges) {
    const subject = actors.get(source);
    const object = actors.get(target);
    if (!subject || !object) continue;
    const relation: Relation = {
      ...attributes,
      id: key,
      subject: ref(subject),
      object: ref(object),
    };
    relations.set(key, relation);
    for (const end of source === target ? [source] : [source, target]) {
      const known = byActor.get(end);
      if (known) known.push(relation);
      else byActor.set(end, [relation]);
    }
  }
  return { actors, relations, byActor };
}

const indexes = new WeakMap<SerializedGraph, GraphIndex>();

/** Returns the index of an answer, built on the first call and never changed. */
export function graphIndexOf(data: SerializedGraph): GraphIndex {
  const graphIndex = indexes.get(data) ?? indexGraph(data);
  indexes.set(data, graphIndex);
  return graphIndex;
}

const ref = ({ id, name, kind, country }: IndexedActor): ActorRef => ({ id, name, kind, country });

/** Returns the relations between two actors, either way round. */
export function relationsBetween(graphIndex: GraphIndex, a: string, b: string): Relation[] {
  return (graphIndex.byActor.get(a) ?? []).filter((relation) =>
    a === b
      ? relation.subject.id === relation.object.id
      : relation.subject.id === b || relation.object.id === b,
  );
}

/** Returns the short name of an actor, or its id where the graph does not hold it. */
export function nameOf(graphIndex: GraphIndex, actor: string): string {
  return graphIndex.actors.get(actor)?.short ?? actor;
}

/** "Armenia and Russia"; "Armenia and itself" for a relation of an actor with itself. */
export function pairName(graphIndex: GraphIndex, [a, b]: readonly [string, string]): string {
  return msg(`${nameOf(graphIndex, a)} and ${a === b ? "itself" : nameOf(graphIndex, b)}`);
}
