import { z } from "zod";
import { Found } from "../../domain/contract/search.ts";
import { cursor, page } from "../http/page.ts";
import { groups, text, wholeNumber, type SEARCH_GROUPS } from "../http/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { claims } from "../query/claims.ts";
import { searchIndexes } from "../query/search-indexes.ts";

export const searchRoute = defineRoute({
  path: "/api/search",
  tag: "Overview",
  summary:
    "Search over actors, claims, sources and predicates: every word must be a prefix of a word of the text, regardless of case, accents and order",
  params: z.strictObject({}),
  query: z.strictObject({
    q: text(200),
    in: groups.optional(),
    limit: wholeNumber(1, 100, 5).meta({ description: "Maximum number of hits per group" }),
    cursor: cursor
      .optional()
      .meta({ description: "The value of next of a group, to continue with that group" }),
  }),
  answer: Found,
  async handle({ ask, data }, _params, { q, in: requested, limit, cursor: from }) {
    const includes = (group: (typeof SEARCH_GROUPS)[number]) =>
      requested === undefined || requested.includes(group);
    const found: Found = {};
    if (includes("actors")) found.actors = page(data.search.find(q), limit, from);
    if (requested?.every((group) => group === "actors")) return found;
    const searched = await searchIndexes(ask, data.catalogue);
    if (includes("claims")) {
      const { items, ...rest } = page(searched.claims.find(q), limit, from);
      found.claims = { items: await claims(ask, data.catalogue, items), ...rest };
    }
    if (includes("sources")) found.sources = page(searched.sources.find(q), limit, from);
    if (includes("predicates")) found.predicates = page(searched.predicates.find(q), limit, from);
    return found;
  },
});
