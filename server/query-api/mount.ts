import type { IRouter, RequestHandler, Response } from "express";
import type { Language } from "../language/language.ts";
import type { Store } from "../store/port.ts";
import { WriteAccess } from "./access.ts";
import type { QueryApi } from "./call.ts";
import { RequestAdmission } from "./request-admission.ts";
import { QueryFailure } from "./failure.ts";
import { options, preflight } from "./preflight.ts";
import { queryRoute } from "./route.ts";
import { ServedDatabase } from "./served-database.ts";
import type { QueryApiSettings } from "./settings.ts";
import { beginRoute, commitRoute, continueRoute, rollbackRoute } from "./transaction-routes.ts";
import type { OpenTransactions } from "./transactions.ts";
import { failureText } from "./writer.ts";

const PATH = "/db/:database/query/v2";

export interface QueryApiParts {
  store: Store;
  language: Language;
  settings: QueryApiSettings;
  /** Tokens and limits that other packs share; by default they are of this store alone. */
  gate?: QueryGate | undefined;
  served?: ServedDatabase | undefined;
  /** Closed by the owner of the server. */
  transactions: OpenTransactions;
  /** Called when a client wrote into the store, or may have. */
  onWrite?: () => void;
}

/** Decides who may write, and how many statements each client may send to all packs together. */
export interface QueryGate {
  access: WriteAccess;
  admission: RequestAdmission;
}

export const queryGate = (settings: QueryApiSettings): QueryGate => ({
  access: new WriteAccess(settings.writeToken),
  admission: new RequestAdmission(settings),
});

/**
 * Serves Neo4j's Query API at `POST /db/{database}/query/v2` and its explicit transactions below
 * `/tx`. Responds 405 to other methods, and 404 with the correct address to other paths under
 * `/db`.
 *
 * @param middleware middleware that runs first for every statement
 */
export function mountQueryApi(
  app: IRouter,
  parts: QueryApiParts,
  ...middleware: RequestHandler[]
): void {
  const { settings, store } = parts;
  const api: QueryApi = {
    ...parts,
    ...(parts.gate ?? queryGate(settings)),
    served: parts.served ?? new ServedDatabase(store),
    onWrite: parts.onWrite ?? (() => {}),
  };
  const routes: [path: string, methods: Partial<Record<"post" | "delete", RequestHandler>>][] = [
    [PATH, { post: queryRoute(api) }],
    [`${PATH}/tx`, { post: beginRoute(api) }],
    [`${PATH}/tx/:id`, { delete: rollbackRoute(api), post: continueRoute(api) }],
    [`${PATH}/tx/:id/commit`, { post: commitRoute(api) }],
  ];
  app.use("/db", preflight);
  for (const [path, { post, delete: remove }] of routes) {
    const methods = [...(remove ? ["DELETE"] : []), ...(post ? ["POST"] : [])];
    const route = app.route(path);
    if (post) route.post(...middleware, post);
    if (remove) route.delete(...middleware, remove);
    route.options(options(...methods)).all((_request, response) => {
      response.set("Allow", [...methods, "OPTIONS"].join(", "));
      refuse(response, invalid(405, "Method Not Allowed"));
    });
  }
  app.use("/db", (_request, response) => {
    refuse(response, invalid(404, "Not Found: statements go to /db/{database}/query/v2"));
  });
}

const invalid = (status: number, message: string) =>
  new QueryFailure(status, "Neo.ClientError.Request.Invalid", message);

/** Sends a failure of a request that no route handles. */
export function refuse(response: Response, failure: QueryFailure): void {
  // Express would add a charset, which Neo4j does not.
  response.setHeader("Content-Type", "application/json");
  response.status(failure.status).end(failureText(failure, undefined));
}
