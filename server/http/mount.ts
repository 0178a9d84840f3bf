import type { IRouter, Request, Response } from "express";
import type { Logger } from "pino";
import type { Library } from "../cypher/library-of.ts";
import { loadRunning, type CurrentData, type Data } from "../data.ts";
import type { Grouping } from "../overview/kept-communities.ts";
import { askFor, type Ask } from "../query/ask.ts";
import { ResponseCache, Unsettled } from "./response-cache.ts";
import { checked } from "./checked.ts";
import { sentNotModified, dataTag, VERSION_HEADER } from "./conditional.ts";
import { bestEncoding, compressed, type CompressedBody } from "./compressed-body.ts";
import { problemOf } from "./problem-of.ts";
import type { Route } from "./route.ts";

export interface MountOptions {
  ask: Ask;
  current: CurrentData;
  queries: Library;
  group: Grouping;
  elementBudget: number;
  /** Version of the program: another version may respond differently. */
  program: string;
  logger: Logger;
}

const INTERNAL = 500;

/** Maximum number of times that a response is computed, if loads begin or end meanwhile. */
const MAX_ATTEMPTS = 3;

/**
 * Registers routes. Each validates the request, then compares the data version, and only then
 * queries the store.
 */
export function mountRoutes(app: IRouter, routes: readonly Route[], options: MountOptions): void {
  const answers = new ResponseCache((error) => {
    options.logger.warn(error, "a response could not be recompressed");
  });
  for (const route of routes) {
    app.get(route.path, async (request, response) => {
      const known = options.current.get();
      // An address that is cached for this version has been validated already.
      if (known && answers.has(known.state, request.originalUrl)) {
        setVersion(response, known, options.program);
        if (sentNotModified(request, response)) return;
      }
      const params = checked(route.params, request.params);
      const query = checked(route.query, request.query);
      const ask = askFor(options.ask, request.id);
      const { queries, group, elementBudget } = options;
      const context = (data: Data) => ({ ask, queries, data, group, elementBudget });
      let data = route.withoutPack ? known : options.current.loaded();
      for (let attempts = 0; data && !data.isLoading && attempts < MAX_ATTEMPTS; attempts++) {
        const current = data;
        const sentAsKnown = (content?: Uint8Array): boolean => {
          setVersion(response, current, options.program, content);
          return sentNotModified(request, response);
        };
        if (!route.ofWholeStore && sentAsKnown()) return;
        const state = route.ofWholeStore ? options.current.storeState() : current.state;
        try {
          const answer = await answers.body(state, request.originalUrl, {
            produce: () => route.handle(context(current), params, query),
            isStill: () => options.current.isStill(current),
          });
          if (route.ofWholeStore && sentAsKnown(answer.gzip)) return;
          return await send(request, response, answer);
        } catch (error) {
          if (!(error instanceof Unsettled)) throw error;
          data = await options.current.refresh();
        }
      }
      // A load is running or there is no pack: the response has no version and must not be cached.
      setUncached(response, data);
      const answer = data
        ? await duringLoad(() => route.handle(context(data), params, query))
        : await withoutPack(route, { ...options, ask });
      await send(request, response, await compressed(JSON.stringify(answer)));
    });
  }
}

/** Reads data that a load is changing; if it does not fit together, the load has not come so far. */
async function duringLoad<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw problemOf(error).status === INTERNAL ? loadRunning(error) : error;
  }
}

/** Sets the headers that identify the data version, so that clients can cache and revalidate. */
function setVersion(
  response: Response,
  { version }: Data,
  program: string,
  content?: Uint8Array,
): void {
  response.set({
    ETag: dataTag(program, version, content),
    "Cache-Control": "no-cache",
    [VERSION_HEADER]: version,
  });
  response.vary("Accept-Encoding");
}

function setUncached(response: Response, data: Data | null): void {
  response.removeHeader("ETag");
  response.set("Cache-Control", "no-store");
  response.vary("Accept-Encoding");
  if (data) response.set(VERSION_HEADER, data.version);
  else response.removeHeader(VERSION_HEADER);
}

async function withoutPack(
  route: Route,
  { current, ask, queries }: MountOptions,
): Promise<unknown> {
  return route.withoutPack ? route.withoutPack({ ask, queries }) : current.loaded();
}

async function send(request: Request, response: Response, answer: CompressedBody): Promise<void> {
  const { encoding, body } = await bestEncoding(request.acceptsEncodings(), answer);
  response.set("Content-Type", "application/json; charset=utf-8");
  if (encoding) response.set("Content-Encoding", encoding);
  response.end(body);
}
