import { z } from "zod";
import { Counts } from "../../domain/contract/counts.ts";
import { names } from "../http/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { counts } from "../query/counts.ts";
import { passageOf, passageParameters } from "./passage.ts";
import { relationFilter, relationParameters, requireKnown } from "./relation-filter.ts";

export const countsRoute = defineRoute({
  path: "/api/counts",
  tag: "Graph",
  summary: "How many relations fit, by sign, whatever limit cuts a graph of them",
  params: z.strictObject({}),
  query: z.strictObject({
    ...z.object(relationParameters).omit({ sign: true }).shape,
    ...passageParameters,
    kind: names.optional().meta({ description: "Kinds of both actors, several by commas" }),
    also: names
      .optional()
      .meta({ description: "Actors that count whatever their kind, several by commas" }),
    without: names.optional().meta({ description: "Actors to leave out, several by commas" }),
    actors: names
      .optional()
      .meta({ description: "Actors whose relations are counted apart, several by commas" }),
  }),
  answer: Counts,
  handle({ ask, data: { catalogue } }, _params, query) {
    const { actors = [] } = query;
    requireKnown("actors", actors, catalogue.actors);
    const filter = relationFilter({ ...query, sign: undefined }, catalogue);
    return counts(ask, filter, passageOf(query, catalogue), actors);
  },
});
