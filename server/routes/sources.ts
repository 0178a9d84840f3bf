import { z } from "zod";
import { listOf } from "../../domain/contract/list.ts";
import { Source, SourceWithClaims } from "../../domain/contract/sources.ts";
import { NotFound } from "../errors.ts";
import { cursor, page } from "../http/page.ts";
import { id, wholeNumber } from "../http/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { claimIdsOfSource, claims, MOST_BESIDE } from "../query/claims.ts";

export const sourcesRoute = defineRoute({
  path: "/api/sources",
  tag: "Sources",
  summary: "Documents that claims are found in",
  params: z.strictObject({}),
  query: z.strictObject({ limit: wholeNumber(1, 1000, 100), cursor: cursor.optional() }),
  answer: listOf(Source),
  async handle({ data }, _params, { limit, cursor: from }) {
    return page([...data.catalogue.sources.values()], limit, from);
  },
});

export const sourceRoute = defineRoute({
  path: "/api/sources/:id",
  tag: "Sources",
  summary: `One document with its claims in paragraph order; of more than ${MOST_BESIDE} the newest: the others are in /api/claims`,
  params: z.strictObject({ id }),
  query: z.strictObject({}),
  answer: SourceWithClaims,
  async handle({ ask, data }, params) {
    const source = data.catalogue.sources.get(params.id);
    if (!source) throw new NotFound("source", params.id);
    const ids = await claimIdsOfSource(ask, source.id);
    const found = await claims(ask, data.catalogue, ids);
    const place = (paragraph: number | null) => paragraph ?? Infinity;
    found.sort((a, b) => place(a.paragraph) - place(b.paragraph) || 0 || (a.id < b.id ? -1 : 1));
    return { ...source, claims: found };
  },
});
