import type { Express, RequestHandler, Response } from "express";
import { QueryFailure } from "./failure.ts";
import { queryRoute, type QueryApi } from "./route.ts";
import { failureText } from "./writer.ts";

const PATH = "/db/:database/query/v2";

/**
 * Serves Neo4j's Query API at `POST /db/{database}/query/v2`; another method is answered with 405,
 * anything else under `/db` with 404 and the address that there is.
 * @param before what statements pass through first
 */
export function mountQueryApi(app: Express, api: QueryApi, ...before: RequestHandler[]): void {
  app
    .route(PATH)
    .post(...before, queryRoute(api))
    .all((_request, response) => {
      response.set("Allow", "POST");
      refuse(response, 405, "Method Not Allowed");
    });
  app.use("/db", (_request, response) => {
    refuse(response, 404, "Not Found: statements go to /db/{database}/query/v2");
  });
}

function refuse(response: Response, status: number, message: string): void {
  const failure = new QueryFailure(status, "Neo.ClientError.Request.Invalid", message);
  // Express would add a charset, which Neo4j does not.
  response.setHeader("Content-Type", "application/json");
  response.status(status).end(failureText(failure, undefined));
}
