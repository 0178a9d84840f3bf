import type { Express, Request, Response } from "express";
import type { Logger } from "pino";
import type { Library } from "../cypher/library.ts";
import type { CurrentData } from "../data.ts";
import type { Ask } from "../query/ask.ts";
import { Answers } from "./answers.ts";
import { checked } from "./checked.ts";
import { answeredUnchanged, dataTag } from "./conditional.ts";
import { formFor, type Packed } from "./packed.ts";
import type { Route } from "./route.ts";

export interface MountOptions {
  ask: Ask;
  current: CurrentData;
  queries: Library;
  /** Version of the program: an answer of another version is another answer. */
  program: string;
  logger: Logger;
}

/** Serves routes: checks the request, then the data version, and only then asks the store. */
export function mountRoutes(app: Express, routes: readonly Route[], options: MountOptions): void {
  const answers = new Answers((error) => {
    options.logger.warn(error, "an answer could not be compressed better");
  });
  for (const route of routes) {
    app.get(route.path, async (request, response) => {
      const known = options.current.get();
      if (known) {
        response.set({
          ETag: dataTag(options.program, known.version),
          "Cache-Control": "no-cache",
        });
        response.vary("Accept-Encoding");
        // An address that was answered at this version has been checked already.
        const before = answers.has(known.version, request.originalUrl);
        if (before && answeredUnchanged(request, response)) return;
      }
      const params = checked(route.params, request.params);
      const query = checked(route.query, request.query);
      const data = options.current.loaded();
      if (answeredUnchanged(request, response)) return;
      const context = { ask: options.ask, queries: options.queries, data };
      const produce = () => route.handle(context, params, query);
      await send(request, response, await answers.body(data.version, request.originalUrl, produce));
    });
  }
}

async function send(request: Request, response: Response, answer: Packed): Promise<void> {
  const { encoding, body } = await formFor(request.acceptsEncodings(), answer);
  response.set("Content-Type", "application/json; charset=utf-8");
  if (encoding) response.set("Content-Encoding", encoding);
  response.end(body);
}
