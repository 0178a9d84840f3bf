import { z } from "zod";
import { RelationWithClaims } from "../../domain/contract/relations.ts";
import { NotFound } from "../errors.ts";
import { id } from "../http/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { claims, newestFirst } from "../query/claims.ts";
import { relationOf, relationsById } from "../query/relations.ts";

export const relationRoute = defineRoute({
  path: "/api/relations/:id",
  tag: "Relations",
  summary: "A relation with its claims, newest first, and their evidence",
  params: z.strictObject({ id }),
  query: z.strictObject({}),
  answer: RelationWithClaims,
  async handle({ ask, data }, params) {
    const [row] = await relationsById(ask, [params.id]);
    if (!row) throw new NotFound("relation", params.id);
    const found = await claims(ask, data.catalogue, row.claimIds);
    return { ...relationOf(row, data.catalogue), claims: found.sort(newestFirst) };
  },
});
