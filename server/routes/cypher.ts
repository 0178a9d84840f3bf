import express, { type Express } from "express";
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
} from "../contract/cypher.ts";
import type { CurrentData } from "../data.ts";
import { BadRequest, Unavailable } from "../errors.ts";
import { checked } from "../http/checked.ts";
import { MISFIT, problemAnswer } from "../http/problem-answer.ts";
import { LanguageError, type Language } from "../language/language.ts";
import { NamesOfStore } from "../language/names-of-store.ts";
import type { Names } from "../language/messages.ts";
import type { Ask } from "../query/ask.ts";
import type { Store } from "../store/port.ts";

export interface CypherTools {
  language: Language;
  current: CurrentData;
  engine: Store["engine"];
  ask: Ask;
}

interface Tool<B extends z.ZodObject = z.ZodObject, A extends z.ZodType = z.ZodType> {
  path: string;
  summary: string;
  body: B;
  answer: A;
  handle(tools: CypherTools, names: () => Promise<Names>, body: z.output<B>): Promise<z.output<A>>;
}

function defineTool<B extends z.ZodObject, A extends z.ZodType>(tool: Tool<B, A>): Tool {
  return tool;
}

/** What an editor asks about Cypher text; nothing of it is run. */
export const cypherRoutes: readonly Tool[] = [
  defineTool({
    path: "/api/cypher/lint",
    summary: "What is wrong with Cypher text, and where",
    body: LintRequest,
    answer: LintAnswer,
    handle: async ({ language, engine }, names, { text, parameters }) => ({
      diagnostics: await language.ask({
        kind: "lint",
        text,
        engine,
        parameters,
        names: await names(),
      }),
    }),
  }),
  defineTool({
    path: "/api/cypher/complete",
    summary: "What may stand at a place of Cypher text",
    body: CompleteRequest,
    answer: CompleteAnswer,
    handle: async ({ language }, names, { text, offset, parameters }) => ({
      completions: await language.ask({
        kind: "complete",
        text,
        offset,
        parameters,
        names: await names(),
      }),
    }),
  }),
  defineTool({
    path: "/api/cypher/signature",
    summary: "The signature of the function or procedure called at a place of Cypher text",
    body: PlaceRequest,
    answer: SignatureAnswer,
    handle: async ({ language }, _names, place) => ({
      signature: await language.ask({ kind: "signature", ...place }),
    }),
  }),
  defineTool({
    path: "/api/cypher/format",
    summary: "Cypher text laid out afresh, with the place where the cursor then stands",
    body: PlaceRequest,
    answer: FormatAnswer,
    handle: ({ language }, _names, place) => language.ask({ kind: "format", ...place }),
  }),
];

/** The editor's questions in OpenAPI. */
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
        "503": problemAnswer("The parser is closed, or the store cannot tell its names"),
      },
    };
    return [path, { post }] as const;
  });
  return Object.fromEntries(paths);
}

/** Serves the editor's questions. A text that the parser gives up on is a bad request. */
export function mountCypherRoutes(app: Express, tools: CypherTools): void {
  const names = new NamesOfStore(tools.ask, tools.current);
  const json = express.json({ limit: "1mb" });
  for (const tool of cypherRoutes) {
    app.post(tool.path, json, async (request, response) => {
      const body = checked(tool.body, (request.body ?? {}) as Record<string, unknown>);
      try {
        const answer = await tool.handle(tools, () => names.get(), body);
        response.set("Cache-Control", "no-store").json(answer);
      } catch (error) {
        if (!(error instanceof LanguageError)) throw error;
        if (error.message.includes("closed")) throw new Unavailable(error.message);
        throw new BadRequest([{ field: "text", found: "this text", expected: error.message }]);
      }
    });
  }
}
