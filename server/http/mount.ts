import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Express, Request, Response } from "express";
import type { Library } from "../cypher/library.ts";
import type { CurrentData } from "../data.ts";
import { BadRequest, Unavailable } from "../errors.ts";
import type { Ask } from "../query/ask.ts";
import { Answers } from "./answers.ts";
import { fieldFaults } from "./parameters.ts";
import type { Route } from "./route.ts";
import type { z } from "zod";

const decompress = promisify(gunzip);

export interface MountOptions {
  ask: Ask;
  current: CurrentData;
  queries: Library;
  /** Version of the program: an answer of another version is another answer. */
  program: string;
}

/** Serves routes: checks the request, then the data version, and only then asks the store. */
export function mountRoutes(app: Express, routes: readonly Route[], options: MountOptions): void {
  const answers = new Answers();
  for (const route of routes) {
    app.get(route.path, async (request, response) => {
      const data = options.current.get();
      if (data) {
        response.set({
          ETag: `W/"${options.program}-${data.version}"`,
          "Cache-Control": "no-cache",
        });
        response.vary("Accept-Encoding");
        // An address that was answered at this version has been checked already.
        if (request.fresh && answers.has(data.version, request.originalUrl)) {
          response.status(304).end();
          return;
        }
      }
      const params = checked(route.params, request.params);
      const query = checked(route.query, request.query);
      if (!data) throw new Unavailable("the data is still being loaded; try again in a moment");
      if (request.fresh) {
        response.status(304).end();
        return;
      }
      const context = { ask: options.ask, queries: options.queries, data };
      const produce = () => route.handle(context, params, query);
      await send(request, response, await answers.body(data.version, request.originalUrl, produce));
    });
  }
}

/** Throws BadRequest naming every field that does not fit. */
function checked<S extends z.ZodObject>(schema: S, input: Record<string, unknown>): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new BadRequest(fieldFaults(parsed.error, input, Object.keys(schema.shape)));
}

async function send(request: Request, response: Response, zipped: Buffer): Promise<void> {
  const takesGzip = request.acceptsEncodings("gzip") === "gzip";
  response.set("Content-Type", "application/json; charset=utf-8");
  if (takesGzip) response.set("Content-Encoding", "gzip");
  response.end(takesGzip ? zipped : await decompress(zipped));
}
