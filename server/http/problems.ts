import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import type { Problem } from "../../domain/contract/problem.ts";
import { ProblemError } from "../errors.ts";
import { problemOf } from "./problem-of.ts";

function sendProblem(response: Response, instance: string, error: ProblemError): void {
  const problem: Problem = {
    type: "about:blank",
    title: error.title,
    status: error.status,
    detail: error.detail,
    instance,
    ...(error.errors ? { errors: [...error.errors] } : {}),
  };
  response.status(error.status).set({ "Cache-Control": "no-store" }).removeHeader("ETag");
  if (error.retryAfter !== undefined) response.set("Retry-After", String(error.retryAfter));
  response.type("application/problem+json").send(JSON.stringify(problem));
}

/**
 * Converts any error thrown by a route to problem+json. Server faults are also attached to the
 * response for the request log. A response that has already begun is aborted.
 */
export const problems: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  const problem = problemOf(error);
  if (problem.status >= 500)
    response.err = error instanceof Error ? error : new Error(String(error));
  if (response.headersSent) {
    response.destroy();
    return;
  }
  sendProblem(response, request.originalUrl, problem);
};

/** Responds 404 for unknown paths under /api; other methods of known paths are rejected before. */
export const unknownApi: RequestHandler = (request, response) => {
  const detail = `there is no route ${request.baseUrl}${request.path}`;
  sendProblem(response, request.originalUrl, new ProblemError(404, "Not found", detail));
};
