import { z } from "zod";
import { Claim } from "../../domain/contract/claims.ts";
import { listOf } from "../../domain/contract/list.ts";
import { BadRequest, NotFound } from "../errors.ts";
import { cursor } from "../http/page.ts";
import {
  requestedPeriod,
  id,
  included,
  names,
  period,
  signs,
  statuses,
  wholeNumber,
} from "../http/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { claimPage } from "./claim-page.ts";
import { claims, type ClaimFilter } from "../query/claims.ts";
import { requireKnown } from "./relation-filter.ts";

export const claimsRoute = defineRoute({
  path: "/api/claims",
  tag: "Claims",
  summary: "Claims with their evidence, newest first, undated last",
  params: z.strictObject({}),
  query: z.strictObject({
    actor: id
      .optional()
      .meta({ description: "Its subject, its object or the actor that asserts it" }),
    with: id.optional().meta({
      description: "In combination with actor: claims between the two, in either direction",
    }),
    subject: id.optional(),
    object: id.optional(),
    predicate: names.optional(),
    source: names.optional(),
    sign: signs.optional(),
    status: statuses.optional(),
    about: id.optional().meta({ description: "A topic, by its id" }),
    at: period.optional(),
    from: period.optional(),
    to: period.optional(),
    undated: included.optional().meta({
      description:
        "Whether to include claims without a date; by default only if at, from and to are absent",
    }),
    limit: wholeNumber(1, 1000, 100),
    cursor: cursor.optional(),
  }),
  answer: listOf(Claim),
  async handle({ ask, data }, _params, query) {
    const { catalogue } = data;
    for (const field of ["actor", "with", "subject", "object"] as const)
      requireKnown(
        field,
        query[field] === undefined ? undefined : [query[field]],
        catalogue.actors,
      );
    if (query.with !== undefined && query.actor === undefined)
      throw new BadRequest([
        {
          field: "with",
          found: query.with,
          expected: "the parameter actor beside it, with the other of the two",
        },
      ]);
    requireKnown("predicate", query.predicate, catalogue.predicates);
    requireKnown("source", query.source, catalogue.sources);
    const requested = requestedPeriod(query);
    const filter: ClaimFilter = {
      actor: query.actor,
      other: query.with,
      subject: query.subject,
      object: query.object,
      about: query.about,
      predicates: query.predicate,
      sources: query.source,
      signs: query.sign,
      statuses: query.status,
      period: requested,
      undated: query.undated ?? requested === undefined,
    };
    const asked = { limit: query.limit, from: query.cursor };
    const { items, ...rest } = await claimPage(ask, data, filter, asked);
    return { items: await claims(ask, catalogue, items), ...rest };
  },
});

export const claimRoute = defineRoute({
  path: "/api/claims/:id",
  tag: "Claims",
  summary:
    "One claim with its source, the actor that asserts it, and the claims that corroborate or contradict it",
  params: z.strictObject({ id }),
  query: z.strictObject({}),
  answer: Claim,
  async handle({ ask, data }, params) {
    const [claim] = await claims(ask, data.catalogue, [params.id]);
    if (!claim) throw new NotFound("claim", params.id);
    return claim;
  },
});
