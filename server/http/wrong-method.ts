import type { RequestHandler } from "express";
import { ProblemError } from "../errors.ts";

const METHODS = ["get", "put", "post", "delete", "patch"];

/**
 * Rejects methods that the API's description does not list for a known path: 405 with `Allow`.
 *
 * @param description OpenAPI document
 */
export function wrongMethod(description: object): RequestHandler {
  const { paths } = description as { paths: Record<string, object> };
  const known = Object.entries(paths).map(([path, operations]) => ({
    path: new RegExp(`^${path.replace(/[.]/g, "\\.").replace(/\{[^}]+\}/g, "[^/]+")}/?$`),
    methods: Object.keys(operations)
      .filter((method) => METHODS.includes(method))
      .flatMap((method) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()])),
  }));
  return (request, response, next) => {
    const methods = known.find(({ path }) => path.test(request.path))?.methods;
    if (!methods || methods.includes(request.method)) {
      next();
      return;
    }
    response.set("Allow", methods.join(", "));
    const detail = `${request.method} is not allowed for ${request.path}`;
    next(new ProblemError(405, "Method not allowed", detail));
  };
}
