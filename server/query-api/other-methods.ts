import type { RequestHandler } from "express";
import { QueryFailure } from "./failure.ts";
import { failureText } from "./writer.ts";

/** The Query API is asked by POST only. */
export const methodNotAllowed: RequestHandler = (_request, response) => {
  const code = "Neo.ClientError.Request.Invalid";
  const failure = new QueryFailure(405, code, "Method Not Allowed");
  response.set("Allow", "POST");
  // Express would add a charset, which Neo4j does not.
  response.setHeader("Content-Type", "application/json");
  response.status(failure.status).end(failureText(failure, undefined));
};
