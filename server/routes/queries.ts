import { z } from "zod";
import { listOf } from "../../domain/contract/list.ts";
import { LibraryQuery } from "../../domain/contract/queries.ts";
import { described } from "../cypher/described.ts";
import type { Library } from "../cypher/library-of.ts";
import { page } from "../http/page.ts";
import { defineRoute } from "../http/route.ts";

export const queriesRoute = defineRoute({
  path: "/api/queries",
  tag: "Cypher",
  summary: "The named read queries behind the responses, which can be run by hand",
  params: z.strictObject({}),
  query: z.strictObject({}),
  answer: listOf(LibraryQuery),
  withoutPack: ({ queries }) => Promise.resolve(allOf(queries)),
  handle: ({ queries }) => Promise.resolve(allOf(queries)),
});

function allOf(queries: Library) {
  const items = queries.names.map((name) => described(name, queries.script(name)));
  return page(items, items.length);
}
