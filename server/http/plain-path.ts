import type { RequestHandler } from "express";
import { ProblemError } from "../errors.ts";

const DOTS = /(^|[/\\])\.\.?([/\\]|$)/;

/**
 * Rejects a path with dot segments, such as `/embed/..%2fworkbench`: access rules match the path as
 * it was sent, but files are found by the resolved one. Browsers resolve `..` themselves and never
 * send it.
 */
export const plainPath: RequestHandler = (request, _response, next) => {
  if (DOTS.test(decodeURIComponent(request.path)))
    throw new ProblemError(400, "Bad request", "the path has a segment of one or two dots");
  next();
};
