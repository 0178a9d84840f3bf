import { z } from "zod";
import { ActorHit, ActorWithRelations, type Actor } from "../../domain/contract/actors.ts";
import { SerializedGraph } from "../../domain/contract/graph.ts";
import { listOf } from "../../domain/contract/list.ts";
import type { Data } from "../data.ts";
import { NotFound } from "../errors.ts";
import { id, names, text, wholeNumber } from "../http/parameters.ts";
import { cursor, page } from "../http/page.ts";
import { defineRoute } from "../http/route.ts";
import { graphOfActor } from "../query/graph.ts";
import { relationOf, relationsOfActor } from "../query/relations.ts";
import { withinBytes } from "../query/within-bytes.ts";
import { relationFilter, relationParameters, requireKnown } from "./relation-filter.ts";

const One = z.strictObject({ id });

function actorOf(data: Data, wanted: string): Actor {
  const actor = data.catalogue.actors.get(wanted);
  if (!actor) throw new NotFound("actor", wanted);
  return actor;
}

export const actorsRoute = defineRoute({
  path: "/api/actors",
  tag: "Actors",
  summary: "Search over names and aliases, best first; without q every actor by name",
  params: z.strictObject({}),
  query: z.strictObject({
    q: text(200).optional(),
    kind: names.optional(),
    limit: wholeNumber(1, 1000, 50),
    cursor: cursor.optional(),
  }),
  answer: listOf(ActorHit),
  async handle({ data }, _params, { q, kind, limit, cursor: from }) {
    const all = [...data.catalogue.actors.values()];
    if (kind) requireKnown("kind", kind, new Map(all.map((actor) => [actor.kind, true])));
    const found = q?.trim() ? data.search.find(q) : all;
    const ofKind = kind ? found.filter((actor) => kind.includes(actor.kind)) : found;
    const { items, ...rest } = page<Actor | ActorHit>(ofKind, limit, from);
    const hit = (actor: Actor | ActorHit): ActorHit =>
      "matched" in actor ? actor : { ...actor, matched: actor.name };
    return { items: items.map(hit), ...rest };
  },
});

export const actorRoute = defineRoute({
  path: "/api/actors/:id",
  tag: "Actors",
  summary: "One actor with its relations, strongest first, of every status",
  params: One,
  query: z.strictObject({}),
  answer: ActorWithRelations,
  async handle({ ask, data }, params) {
    const actor = actorOf(data, params.id);
    const rows = await relationsOfActor(ask, actor.id);
    return { ...actor, relations: rows.map((row) => relationOf(row, data.catalogue)) };
  },
});

export const neighborsRoute = defineRoute({
  path: "/api/actors/:id/neighbors",
  tag: "Actors",
  summary: "One hop around an actor as a serialized graph",
  params: One,
  query: z.strictObject({
    ...relationParameters,
    limit: wholeNumber(1, 100_000, 100_000).meta({
      description: "Maximum number of relations; the weakest are cut",
    }),
  }),
  answer: SerializedGraph,
  async handle({ ask, data }, params, query) {
    const filter = relationFilter(query, data.catalogue);
    const actor = actorOf(data, params.id);
    // Only the actor's own relations; those among its neighbours are available from /api/graph by
    // focus.
    const graph = await graphOfActor(ask, data, actor.id, filter, query.limit);
    return withinBytes(graph, { keep: actor.id });
  },
});
