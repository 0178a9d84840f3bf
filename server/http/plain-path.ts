import type { RequestHandler } from "express";
import { ProblemError } from "../errors.ts";

const DOTS = /(^|[/\\])\.\.?([/\\]|$)/;

/**
 * Refuses a path that leads elsewhere than it says, as `/embed/..%2fworkbench` does: rules go by the
 * path as it was sent, files are found by the one that it comes to. Browsers resolve `..` themselves
 * and never send it.
 */
export const plainPath: RequestHandler = (request, _response, next) => {
  if (DOTS.test(decodeURIComponent(request.path)))
    throw new ProblemError(400, "Bad request", "the path holds a step of one or two dots");
  next();
};
