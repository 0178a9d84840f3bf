import type { IRouter, Request, Response } from "express";
import type { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import {
  CompleteAnswer,
  CompleteRequest,
  FormatAnswer,
  LintAnswer,
  LintRequest,
  PlaceRequest,
  SignatureAnswer,
} from "../../domain/contract/cypher.ts";
import type { CurrentData } from "../data.ts";
import { BadRequest, ProblemError } from "../errors.ts";
import { checked } from "../http/checked.ts";
import { clientOf } from "../http/client-address.ts";
import { MISFIT, problemAnswer } from "../http/problem-answer.ts";
import { disconnectSignal } from "../http/disconnect.ts";
import type { Language } from "../language/language.ts";
import { StoreNames } from "../query/store-names.ts";
import type { Names } from "../language/messages.ts";
import type { Ask } from "../query/ask.ts";
import { RequestAdmission } from "../query-api/request-admission.ts";
import { QueryFailure } from "../query-api/failure.ts";
import { isTimeout, poolStatus } from "../query-api/parser-failure.ts";
import type { QueryApiSettings } from "../query-api/settings.ts";
import type { Caller } from "../thread/fair-pool.ts";
import { PoolError } from "../thread/pool-error.ts";
import { timedSignal, type TimedSignal } from "../work/timed-signal.ts";

export interface CypherTools {
  language: Language;
  current: CurrentData;
  ask: Ask;
  /** Editor requests have the limits of statements, but are counted separately. */
  limits: Pick<QueryApiSettings, "maxRunningPerClient" | "maxPerMinute" | "timeoutMs">;
}

/** Dependencies of a tool's handler. */
interface ToolContext {
  language: Language;
  names: () => Promise<Names>;
  caller: Caller;
}

const BODY = { maxBytes: 2 ** 20, limitSetBy: "the maximum text and parameter names" };

interface Tool<B extends z.ZodObject = z.ZodObject, A extends z.ZodType = z.ZodType> {
  path: string;
  summary: string;
  body: B;
  answer: A;
  handle(context: ToolContext, body: z.output<B>): Promise<z.output<A>>;
}

function defineTool<B extends z.ZodObject, A extends z.ZodType>(tool: Tool<B, A>): Tool {
  return tool;
}

/** Editor support for Cypher text, which is never executed. */
export const cypherRoutes: readonly Tool[] = [
  defineTool({
    path: "/api/cypher/lint",
    summary: "Errors and warnings in Cypher text, with their positions",
    body: LintRequest,
    answer: LintAnswer,
    handle: async ({ language, names, caller }, { text, parameters }) => ({
      diagnostics: await language.ask(
        { kind: "lint", text, parameters, names: await names() },
        caller,
      ),
    }),
  }),
  defineTool({
    path: "/api/cypher/complete",
    summary: "Completions at a position in Cypher text",
    body: CompleteRequest,
    answer: CompleteAnswer,
    handle: async ({ language, names, caller }, { text, offset, parameters, accessMode }) => ({
      completions: await language.ask(
        { kind: "complete", text, offset, parameters, accessMode, names: await names() },
        caller,
      ),
    }),
  }),
  defineTool({
    path: "/api/cypher/signature",
    summary: "The signature of the function or procedure called at a position in Cypher text",
    body: PlaceRequest,
    answer: SignatureAnswer,
    handle: async ({ language, caller }, place) => ({
      signature: await language.ask({ kind: "signature", ...place }, caller),
    }),
  }),
  defineTool({
    path: "/api/cypher/format",
    summary: "Formatted Cypher text, with the new position of the cursor",
    body: PlaceRequest,
    answer: FormatAnswer,
    handle: ({ language, caller }, place) => language.ask({ kind: "format", ...place }, caller),
  }),
];

/** The editor's paths for OpenAPI. */
export function cypherPaths(): ZodOpenApiPathsObject {
  const paths = cypherRoutes.map(({ path, summary, body, answer }) => {
    const name = path.split("/").at(-1) ?? "";
    const post = {
      tags: ["Cypher"],
      summary,
      operationId: `${name}Cypher`,
      requestBody: { required: true, content: { "application/json": { schema: body } } },
      responses: {
        "200": { description: "OK", content: { "application/json": { schema: answer } } },
        "400": MISFIT,
        "408": problemAnswer("The body did not arrive in time"),
        "415": problemAnswer("The body is compressed"),
        "429": problemAnswer("Too many requests of this client; see Retry-After"),
        "503": problemAnswer(
          "The parser is overloaded or took too long, or the store cannot list its names",
        ),
      },
    };
    return [path, { post }] as const;
  });
  return Object.fromEntries(paths);
}

/** Serves the editor's requests, with the same limits per client as for statements. */
export function mountCypherRoutes(app: IRouter, tools: CypherTools): void {
  const { language, limits } = tools;
  const stored = new StoreNames(tools.ask, tools.current);
  const names = () => stored.get();
  // No limit in total, since the parser's queue has its own.
  const words = { things: "questions about Cypher", are: "are being answered" };
  const admission = new RequestAdmission({ ...limits, maxRunning: Infinity }, words);
  for (const tool of cypherRoutes) {
    app.post(tool.path, async (request, response) => {
      let release: (() => void) | undefined;
      let timed: TimedSignal | undefined;
      try {
        const body = checked(tool.body, await jsonBody(request, admission));
        release = admission.enter(request);
        timed = timedSignal(disconnectSignal(request, response), limits.timeoutMs);
        const caller = { client: clientOf(request), signal: timed.signal };
        const answer = await tool.handle({ language, names, caller }, body);
        response.set("Cache-Control", "no-store").json(answer);
      } catch (error) {
        // The client has disconnected.
        if (!response.closed) throw problemFrom(error, response);
      } finally {
        timed?.end();
        release?.();
      }
    });
  }
}

/**
 * Parses a JSON body. Returns no members for another content type, so that validation reports each
 * as missing.
 */
export async function jsonBody(
  request: Request,
  admission: RequestAdmission,
): Promise<Record<string, unknown>> {
  const bytes = await admission.body(request, BODY, true);
  if (!request.is("application/json") || bytes.length === 0) return {};
  try {
    const value = JSON.parse(bytes.toString("utf8")) as unknown;
    if (typeof value === "object" && value !== null) return { ...value };
  } catch (error) {
    const expected = `JSON (${error instanceof Error ? error.message : String(error)})`;
    throw new BadRequest([{ field: "body", found: "another text", expected }]);
  }
  throw new BadRequest([{ field: "body", found: "no object", expected: "an object" }]);
}

/** Converts an overload to a problem with a retry time, since it is not the text's fault. */
export function problemFrom(error: unknown, response: Response): unknown {
  const problem = (status: number, title: string, detail: string, retryAfter?: number) => {
    if (retryAfter !== undefined) response.set("Retry-After", String(retryAfter));
    if (status === 408) response.set("Connection", "close");
    return new ProblemError(status, title, detail, undefined, { cause: error });
  };
  if (isTimeout(error)) return problem(503, "Not available", "the parser is overloaded", 1);
  if (error instanceof PoolError) {
    const { status, retryAfter } = poolStatus(error);
    const title = status === 429 ? "Too many requests" : "Not available";
    return problem(status, title, error.message, retryAfter);
  }
  if (!(error instanceof QueryFailure)) return error;
  const { status, message, retryAfter } = error;
  return problem(status, TITLES[status] ?? "Bad request", message, retryAfter);
}

const TITLES: Readonly<Record<number, string>> = {
  408: "Request timeout",
  415: "Unsupported media type",
  429: "Too many requests",
};
