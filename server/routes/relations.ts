import { z } from "zod";
import { listOf } from "../../domain/contract/list.ts";
import { Relation, RelationWithClaims } from "../../domain/contract/relations.ts";
import { NotFound } from "../errors.ts";
import { cursor } from "../http/page.ts";
import { id, wholeNumber } from "../http/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { claimIdsOfActor, claims, MOST_BESIDE, newestFirst } from "../query/claims.ts";
import type { Ask } from "../query/ask.ts";
import { relationOf, relationsById, type RelationRow } from "../query/relations.ts";
import { strongestFirst } from "../whole/strongest-first.ts";
import { passageOf, wholeParameters } from "./passage.ts";
import { relationFilter, relationParameters } from "./relation-filter.ts";

export const relationsRoute = defineRoute({
  path: "/api/relations",
  tag: "Relations",
  summary: "Relations that match, strongest first",
  params: z.strictObject({}),
  query: z.strictObject({
    ...relationParameters,
    ...wholeParameters,
    limit: wholeNumber(1, 1000, 100),
    cursor: cursor.optional(),
  }),
  answer: listOf(Relation),
  async handle({ ask, data }, _params, { limit, cursor: from = 0, ...query }) {
    const filter = relationFilter(query, data.catalogue);
    const all = await strongestFirst(ask, data, filter, passageOf(query, data.catalogue));
    const rows = await relationsById(ask, all.ids(from, from + limit));
    return {
      items: rows.map((row) => relationOf(row, data.catalogue)),
      total: all.length,
      next: from + limit < all.length ? (from + limit).toString(36) : null,
    };
  },
});

export const relationRoute = defineRoute({
  path: "/api/relations/:id",
  tag: "Relations",
  summary: `A relation with its claims, newest first, and their evidence; of more than ${MOST_BESIDE} the newest: the others are in /api/claims`,
  params: z.strictObject({ id }),
  query: z.strictObject({}),
  answer: RelationWithClaims,
  async handle({ ask, data }, params) {
    const [row] = await relationsById(ask, [params.id]);
    if (!row) throw new NotFound("relation", params.id);
    const found = await claims(ask, data.catalogue, await newestOf(ask, row));
    return { ...relationOf(row, data.catalogue), claims: found.sort(newestFirst) };
  },
});

/** Returns the ids of the claims to show beside a relation: all, or the newest of very many. */
async function newestOf(
  ask: Ask,
  { claimIds, subject, object, predicate }: RelationRow,
): Promise<string[]> {
  if (claimIds.length <= MOST_BESIDE) return claimIds;
  const ids = await claimIdsOfActor(ask, subject, { subject, object, predicates: [predicate] });
  return ids.slice(0, MOST_BESIDE);
}
