import type { IRouter, Request, Response } from "express";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { LensAnswer, LensPreview } from "../../domain/contract/lens.ts";
import { Lens } from "../../domain/lens/lens.ts";
import { clientAddress } from "../http/client-address.ts";
import { disconnectSignal } from "../http/disconnect.ts";
import { MISFIT, problemAnswer } from "../http/problem-answer.ts";
import { logOf } from "../http/request-log.ts";
import type { LensDesk } from "../lens/lens-desk.ts";
import { RequestAdmission } from "../query-api/request-admission.ts";
import type { QueryApiSettings } from "../query-api/settings.ts";
import { jsonBody, problemFrom } from "./cypher.ts";
import { requireToken, type TokenTools } from "./require-token.ts";

export interface LensTools extends TokenTools {
  desk: LensDesk;
  limits: Pick<QueryApiSettings, "maxRunningPerClient" | "maxPerMinute">;
}

/** Maximum number of questions at once: each may read much of a database. */
const MOST_RUNNING = 4;
/** Fewer, so that no client alone takes the places of all others. */
const MOST_OF_CLIENT = 2;

/** Serves the lens through which a database is seen, a preview of another, and its change. */
export function mountLens(app: IRouter, tools: LensTools): void {
  const { desk, limits } = tools;
  const isFewer = limits.maxRunningPerClient < MOST_OF_CLIENT;
  const admission = new RequestAdmission(
    {
      ...limits,
      maxRunningPerClient: isFewer ? limits.maxRunningPerClient : MOST_OF_CLIENT,
      maxRunning: MOST_RUNNING,
    },
    {
      things: "questions about the lens",
      are: "are being answered",
      fixed: isFewer ? ["maxRunning"] : ["maxRunning", "maxRunningPerClient"],
    },
  );
  const answering =
    (
      answer: (body: object, signal: AbortSignal) => Promise<object>,
      check: (request: Request) => void = () => {},
      done: (request: Request) => void = () => {},
    ) =>
    async (request: Request, response: Response) => {
      let release: (() => void) | undefined;
      const gone = disconnectSignal(request, response);
      try {
        check(request);
        const body = request.method === "GET" ? {} : await jsonBody(request, admission);
        release = admission.enter(request);
        const given = await answer(body, gone);
        done(request);
        response.set("Cache-Control", "no-store").json(given);
      } catch (error) {
        if (!response.closed) throw problemFrom(error, response);
      } finally {
        release?.();
      }
    };
  app.get(
    "/api/lens",
    answering(() => desk.describe()),
  );
  app.post(
    "/api/lens/preview",
    answering((body) => desk.preview(body)),
  );
  app.put(
    "/api/lens",
    answering(
      (body, signal) => desk.keep(body, signal),
      (request) => requireToken(request, tools, { things: "lens", thing: "lens" }),
      (request) => logOf(request).info({ client: clientAddress(request) }, "a lens was kept"),
    ),
  );
}

/** The paths for OpenAPI. */
export function lensPaths(): ZodOpenApiPathsObject {
  const requestBody = { required: true, content: { "application/json": { schema: Lens } } };
  const ok = (schema: typeof LensAnswer | typeof LensPreview) => ({
    description: "OK",
    content: { "application/json": { schema } },
  });
  const none = problemAnswer("No lens is in use: the server shows a pack");
  const busy = problemAnswer("Too many requests of this client; see Retry-After");
  const away = problemAnswer("The store or the parser is not available");
  const common = {
    "404": none,
    "408": problemAnswer("The body did not arrive in time"),
    "415": problemAnswer("The body is compressed"),
    ...{ "429": busy, "503": away },
  };
  return {
    "/api/lens": {
      get: {
        tags: ["Lens"],
        summary: "The lens through which the database is seen, and its labels and types",
        operationId: "getLens",
        responses: { "200": ok(LensAnswer), "404": none, "429": busy, "503": away },
      },
      put: {
        tags: ["Lens"],
        summary:
          "See the database through another lens, and keep it for the next start; a client that disconnects cancels it",
        operationId: "putLens",
        security: [{ writeToken: [] }],
        requestBody,
        responses: {
          "200": ok(LensAnswer),
          "400": MISFIT,
          "401": problemAnswer("The write token is missing or wrong"),
          "403": problemAnswer("This server keeps no lens"),
          ...common,
          "507": problemAnswer("The disk does not take it; the problem says why"),
        },
      },
    },
    "/api/lens/preview": {
      post: {
        tags: ["Lens"],
        summary: "The first relations that a lens would show",
        operationId: "previewLens",
        requestBody,
        responses: { "200": ok(LensPreview), "400": MISFIT, ...common },
      },
    },
  };
}
