import { z } from "zod";
import { SerializedGraph } from "../../domain/contract/graph.ts";
import { described } from "../cypher/described.ts";
import { NotFound } from "../errors.ts";
import { id } from "../http/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { savedGraph, typedParameters } from "../query/saved.ts";
import { withinBytes } from "../query/within-bytes.ts";

/** Serves only the files of cypher/queries with the header `graph: relation`; accepts no Cypher. */
export const savedRoute = defineRoute({
  path: "/api/queries/:id/graph",
  tag: "Graph",
  summary:
    "The graph of the relations that a saved query selects, with its parameters in the address",
  params: z.strictObject({ id }),
  query: z.looseObject({}),
  answer: SerializedGraph,
  async handle({ ask, data, queries }, params, given) {
    const name = params.id;
    const isSaved = queries.names.includes(name) && queries.script(name).header["graph"];
    if (!isSaved) throw new NotFound("saved query", name);
    const parameters = typedParameters(described(name, queries.script(name)), given);
    return withinBytes(await savedGraph(ask, data, name, parameters));
  },
});
