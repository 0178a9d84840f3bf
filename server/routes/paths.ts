import { z } from "zod";
import { Paths } from "../contract/paths.ts";
import { BadRequest, NotFound } from "../errors.ts";
import { id, whole } from "../http/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { shortestPaths } from "../query/paths.ts";
import { askRelations } from "../query/relations.ts";
import { relationFilter, relationParameters } from "./relation-filter.ts";

export const pathsRoute = defineRoute({
  path: "/api/paths",
  tag: "Graph",
  summary: "All shortest paths between two actors, direction ignored",
  params: z.strictObject({}),
  query: z.strictObject({ start: id, end: id, maxHops: whole(1, 10, 6), ...relationParameters }),
  answer: Paths,
  async handle({ ask, data }, _params, query) {
    const { start, end, maxHops } = query;
    const filter = relationFilter(query, data.catalogue);
    for (const actor of [start, end])
      if (!data.catalogue.actors.has(actor)) throw new NotFound("actor", actor);
    if (start === end)
      throw new BadRequest([{ field: "end", found: end, expected: "another actor than start" }]);
    return shortestPaths(await askRelations(ask, filter), data.catalogue, start, end, maxHops);
  },
});
