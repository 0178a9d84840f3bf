import { z } from "zod";
import { Counts } from "../../domain/contract/counts.ts";
import { names } from "../http/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { counts } from "../whole/relation-counts.ts";
import { passageOf, wholeParameters } from "./passage.ts";
import { relationFilter, relationParameters, requireKnown } from "./relation-filter.ts";

export const countsRoute = defineRoute({
  path: "/api/counts",
  tag: "Graph",
  summary: "Number of matching relations by sign, regardless of any limit",
  params: z.strictObject({}),
  query: z.strictObject({
    ...z.object(relationParameters).omit({ sign: true }).shape,
    ...wholeParameters,
    actors: names
      .optional()
      .meta({ description: "Actors whose relations are counted separately, separated by commas" }),
  }),
  answer: Counts,
  handle({ ask, data }, _params, query) {
    const { catalogue } = data;
    const { actors = [] } = query;
    requireKnown("actors", actors, catalogue.actors);
    const filter = relationFilter({ ...query, sign: undefined }, catalogue);
    return counts(ask, data, filter, passageOf(query, catalogue), actors);
  },
});
