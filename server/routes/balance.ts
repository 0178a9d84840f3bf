import type { IRouter } from "express";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { Balance } from "../../domain/contract/balance.ts";
import { FOLD_RULES } from "../../domain/fold-rule.ts";
import type { Balances } from "../balance/balances.ts";
import type { CurrentData } from "../data.ts";
import { NotFound } from "../errors.ts";
import { callerOf } from "../http/caller.ts";
import { checked } from "../http/checked.ts";
import { sentNotModified, dataTag, VERSION_HEADER } from "../http/conditional.ts";
import { id, names, wholeNumber } from "../http/parameters.ts";
import { CROWDED, DATA_ANSWERS, MISFIT, problemAnswer } from "../http/problem-answer.ts";
import { relationFilter, relationParameters } from "./relation-filter.ts";

const RULES = FOLD_RULES.join(", ");
const TRUTH = "true or false";

const balanceQuery = z.strictObject({
  ...relationParameters,
  focus: id.optional().meta({ description: "Restricts the graph to this actor's surroundings" }),
  hops: wholeNumber(1, 6, 1),
  actors: names.optional().meta({
    description: "Relations count if both ends are among these, separated by commas",
  }),
  camps: wholeNumber(2, 6, 2).meta({ description: "Maximum number of camps" }),
  rule: z
    .enum(FOLD_RULES, { error: `one of ${RULES}` })
    .default("net")
    .meta({ description: "How the relations of two actors become one sign" }),
  weighted: z
    .enum(["true", "false"], { error: TRUTH })
    .default("false")
    .meta({ description: "Whether the division is that of the weighted index" }),
  limit: wholeNumber(1, 1_000_000, 100_000).meta({
    description: "Maximum number of relations; the weakest are cut",
  }),
});

export interface BalanceTools {
  balances: Balances;
  current: CurrentData;
  /** Version of the program: another version may compute differently. */
  program: string;
}

/** Serves `GET /api/balance`: the structural balance of what a filter leaves. */
export function mountBalance(app: IRouter, { balances, current, program }: BalanceTools): void {
  app.get("/api/balance", async (request, response) => {
    const query = checked(balanceQuery, request.query);
    const data = current.settled();
    const { actors, focus, hops, camps, rule, weighted, limit } = query;
    const filter = relationFilter(query, data.catalogue);
    const unknown = [...(actors ?? []), ...(focus === undefined ? [] : [focus])].find(
      (actor) => !data.catalogue.actors.has(actor),
    );
    if (unknown !== undefined) throw new NotFound("actor", unknown);
    response.set({
      ETag: dataTag(program, data.version, JSON.stringify(query)),
      "Cache-Control": "no-cache",
      [VERSION_HEADER]: data.version,
    });
    if (sentNotModified(request, response)) return;
    const chosen = actors ? [...new Set(actors)].sort() : null;
    const question = { camps, rule, weighted: weighted === "true" };
    const asked = { ...question, filter, actors: chosen, focus, hops, limit };
    response.json(await balances.answer(data, asked, callerOf(request, response)));
  });
}

/** The path of balance for OpenAPI. */
export function balancePaths(): ZodOpenApiPathsObject {
  const get = {
    tags: ["Analysis"],
    summary:
      "Structural balance of matching relations: frustration, camps, triads and degree of balance",
    operationId: "getBalance",
    requestParams: { query: balanceQuery },
    responses: {
      "200": {
        description: "OK; carries a weak ETag of data version and parameters",
        content: { "application/json": { schema: Balance } },
      },
      "400": MISFIT,
      "404": problemAnswer("The id does not exist"),
      ...DATA_ANSWERS,
      ...CROWDED,
    },
  };
  return { "/api/balance": { get } };
}
