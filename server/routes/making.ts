import type { IRouter, Request, Response } from "express";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { Making } from "../../domain/contract/making.ts";
import { clientAddress } from "../http/client-address.ts";
import { problemAnswer } from "../http/problem-answer.ts";
import { logOf } from "../http/request-log.ts";
import type { Grouper } from "../overview/grouper.ts";
import { requireToken, type TokenTools } from "./require-token.ts";

const PATH = "/api/overview/making";

export interface MakingTools extends TokenTools {
  grouper: Pick<Grouper, "making" | "cancel" | "resume">;
}

/** Serves how far the communities of the overview are, and lets whoever may write cancel them. */
export function mountMaking(app: IRouter, tools: MakingTools): void {
  const { grouper } = tools;
  const told = (response: Response) =>
    response.set("Cache-Control", "no-store").json(grouper.making);
  const changing = (change: () => void, what: string) => (request: Request, response: Response) => {
    requireToken(request, tools, {
      things: "change of how communities are made",
      thing: "search for communities",
      done: "cancelled or resumed",
    });
    change();
    logOf(request).info({ client: clientAddress(request) }, what);
    told(response);
  };
  app.get(PATH, (_request, response) => void told(response));
  app.delete(
    PATH,
    changing(() => grouper.cancel(), "the search for communities was cancelled"),
  );
  app.post(
    PATH,
    changing(() => grouper.resume(), "the search for communities was resumed"),
  );
}

/** The paths for OpenAPI. */
export function makingPaths(): ZodOpenApiPathsObject {
  const ok = { description: "OK", content: { "application/json": { schema: Making } } };
  const change = (summary: string, operationId: string) => ({
    ...{ tags: ["Graph"], summary, operationId },
    security: [{ writeToken: [] }],
    responses: {
      "200": ok,
      "401": problemAnswer("The write token is missing or wrong"),
      "403": problemAnswer("This server has no write token"),
      "429": problemAnswer("Too many wrong tokens of this client; see Retry-After"),
    },
  });
  return {
    [PATH]: {
      get: {
        tags: ["Graph"],
        summary: "How far the search for the overview's communities is",
        operationId: "getOverviewMaking",
        responses: { "200": ok },
      },
      delete: change(
        "Cancel the search for communities; overviews are then unavailable until it is resumed",
        "cancelOverviewMaking",
      ),
      post: change(
        "Resume the search for communities with the next overview that is asked for",
        "resumeOverviewMaking",
      ),
    },
  };
}
