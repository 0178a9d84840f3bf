import { z } from "zod";
import { Paths } from "../../domain/contract/paths.ts";
import { BadRequest, NotFound } from "../errors.ts";
import { id, wholeNumber } from "../http/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { actorsBetween } from "../query/between.ts";
import { passable } from "../query/passable.ts";
import { shortestPaths } from "../query/paths.ts";
import { relationsAmong } from "../query/relations.ts";
import { passageOf, passageParameters } from "./passage.ts";
import { relationFilter, relationParameters } from "./relation-filter.ts";

/** More than the store gives rows for one query, so that this limit cuts nothing. */
const MOST_RELATIONS = 100_000_000;

export const pathsRoute = defineRoute({
  path: "/api/paths",
  tag: "Graph",
  summary: "All shortest paths between two actors, direction ignored",
  params: z.strictObject({}),
  query: z.strictObject({
    start: id,
    end: id,
    maxHops: wholeNumber(1, 10, 6),
    ...relationParameters,
    ...passageParameters,
  }),
  answer: Paths,
  findsByQuery: true,
  async handle({ ask, data: { catalogue } }, _params, query) {
    const { start, end, maxHops, without } = query;
    const filter = relationFilter(query, catalogue);
    const passage = passageOf(query, catalogue);
    for (const actor of [start, end])
      if (!catalogue.actors.has(actor)) throw new NotFound("actor", actor);
    if (start === end)
      throw new BadRequest([{ field: "end", found: end, expected: "another actor than start" }]);
    const excluded = without?.find((actor) => actor === start || actor === end);
    if (excluded !== undefined)
      throw new BadRequest([
        { field: "without", found: excluded, expected: "other actors than start and end" },
      ]);
    // Kinds apply to the actors in between; the ends may have any kind.
    const open = { ...passage, also: [start, end, ...passage.also] };
    const anyKind = { ...filter, kinds: undefined };
    const actors = await actorsBetween(ask, { start, end, maxHops }, anyKind, open);
    const among = await relationsAmong(ask, actors, anyKind, MOST_RELATIONS);
    const rows = passable(among, catalogue, open);
    return shortestPaths(rows, catalogue, start, end, maxHops);
  },
});
