import { z } from "zod";
import { Overview } from "../../domain/contract/overview.ts";
import { NotFound } from "../errors.ts";
import { names, wholeNumber } from "../http/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { communities } from "../overview/kept-communities.ts";
import { linksOf } from "../overview/links.ts";
import { overviewOf } from "../overview/overview.ts";
import { relationColumns } from "../whole/relation-columns.ts";
import { relationTest } from "../whole/relation-test.ts";
import { passageOf, wholeParameters } from "./passage.ts";
import { relationFilter, relationParameters } from "./relation-filter.ts";

export const overviewRoute = defineRoute({
  path: "/api/overview",
  tag: "Graph",
  summary:
    "The whole graph in few elements: communities of actors that cooperate, those that are opened with their actors, and the bundles between all of these",
  params: z.strictObject({}),
  query: z.strictObject({
    ...relationParameters,
    ...wholeParameters,
    expand: names.optional().meta({
      description: "Actors whose communities to open, separated by commas",
    }),
    members: wholeNumber(1, 10_000, 100).meta({
      description: "Maximum number of actors of each open community, with most relations first",
    }),
    show: names
      .optional()
      .meta({ description: "Actors to show by themselves, separated by commas" }),
  }),
  answer: Overview,
  findsByQuery: true,
  async handle({ ask, data, group, elementBudget }, _params, query) {
    const { catalogue, dataset, version } = data;
    const { expand = [], show = [], members } = query;
    const filter = relationFilter(query, catalogue);
    const unknown = [...show, ...expand].find((actor) => !catalogue.actors.has(actor));
    if (unknown !== undefined) throw new NotFound("actor", unknown);
    const made = await communities(ask, data, group);
    const columns = await relationColumns(ask, data);
    const actors = [...catalogue.actors.values()];
    const passage = passageOf(query, catalogue);
    const links = linksOf(columns, relationTest(columns, actors, filter, passage));
    const question = { expand, show, members, budget: elementBudget };
    const { pack, title } = dataset;
    return { pack, title, version, ...overviewOf(made, actors, links, question) };
  },
});
