import { z } from "zod";
import { GraphColumns } from "../../domain/contract/graph-columns.ts";
import { SerializedGraph } from "../../domain/contract/graph.ts";
import { NotFound } from "../errors.ts";
import { id, wholeNumber } from "../http/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { surroundings } from "../query/graph.ts";
import { columnsWithinBytes, withinBytes } from "../query/within-bytes.ts";
import { wholeGraph } from "../whole/graph.ts";
import { relationFilter, relationParameters } from "./relation-filter.ts";

export const graphRoute = defineRoute({
  path: "/api/graph",
  tag: "Graph",
  summary:
    "Actors and relations in graphology's serialized format, of at most 5 MB: the weakest relations are cut",
  params: z.strictObject({}),
  query: z.strictObject({
    ...relationParameters,
    focus: id.optional().meta({ description: "Restricts the graph to this actor's surroundings" }),
    hops: wholeNumber(1, 6, 1),
    limit: wholeNumber(1, 100_000, 20_000).meta({
      description:
        "Maximum number of relations; the weakest are cut. Without a filter and a focus every actor is listed, unless relations were cut",
    }),
    form: z.enum(["graphology", "columns"]).default("graphology").meta({
      description: "columns sends the same in a quarter of the bytes, so that more fits",
    }),
  }),
  answer: z.union([SerializedGraph, GraphColumns]),
  findsByQuery: true,
  async handle({ ask, data }, _params, query) {
    const { focus, hops, limit, form } = query;
    const filter = relationFilter(query, data.catalogue);
    if (focus !== undefined && !data.catalogue.actors.has(focus))
      throw new NotFound("actor", focus);
    const asksRelations = filter.signs ?? filter.predicates ?? filter.sources ?? filter.period;
    const isolated = asksRelations === undefined && filter.undated === true;
    const graph =
      focus === undefined
        ? await wholeGraph(ask, data, { ...filter, limit, isolated })
        : await surroundings(ask, data, { ...filter, focus, hops, limit });
    const within = form === "columns" ? columnsWithinBytes : withinBytes;
    return within(graph, { keep: focus });
  },
});
