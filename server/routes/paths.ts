import { z } from "zod";
import { Paths } from "../contract/paths.ts";
import { BadRequest, NotFound } from "../errors.ts";
import { id, included, names, share, whole } from "../http/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { passable } from "../query/passable.ts";
import { shortestPaths } from "../query/paths.ts";
import { askRelations } from "../query/relations.ts";
import { relationFilter, relationParameters, requireKnown } from "./relation-filter.ts";

const list = (description: string) => names.optional().meta({ description });

export const pathsRoute = defineRoute({
  path: "/api/paths",
  tag: "Graph",
  summary: "All shortest paths between two actors, direction ignored",
  params: z.strictObject({}),
  query: z.strictObject({
    start: id,
    end: id,
    maxHops: whole(1, 10, 6),
    ...relationParameters,
    kind: list("Kinds of the actors in between, several by commas"),
    also: list("Actors that may lie in between whatever their kind, several by commas"),
    without: list("Actors that may not lie in between, several by commas"),
    background: included.default(true).meta({
      description: "Whether relations that rest on the public record alone will do",
    }),
    minIntensity: share.meta({ description: "Least intensity of a relation, 0 to 1" }),
    minSources: whole(0, 1000, 0),
    disputed: z
      .enum(["any", "only"], { error: "any or only" })
      .default("any")
      .meta({ description: "only: relations that another claim contradicts" }),
  }),
  answer: Paths,
  async handle({ ask, data: { catalogue } }, _params, query) {
    const { start, end, maxHops, also = [], without, minIntensity, minSources } = query;
    const filter = relationFilter(query, catalogue);
    requireKnown("also", also, catalogue.actors);
    requireKnown("without", without, catalogue.actors);
    for (const actor of [start, end])
      if (!catalogue.actors.has(actor)) throw new NotFound("actor", actor);
    if (start === end)
      throw new BadRequest([{ field: "end", found: end, expected: "another actor than start" }]);
    const shut = without?.find((actor) => actor === start || actor === end);
    if (shut !== undefined)
      throw new BadRequest([
        { field: "without", found: shut, expected: "other actors than start and end" },
      ]);
    const { kinds, ...rest } = filter;
    const rows = passable(await askRelations(ask, rest), catalogue, {
      kinds,
      also: [start, end, ...also],
      without,
      background: query.background,
      minIntensity,
      minSources,
      disputedOnly: query.disputed === "only",
    });
    return shortestPaths(rows, catalogue, start, end, maxHops);
  },
});
