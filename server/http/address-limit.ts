import type { RequestHandler } from "express";
import { problemBody, PROBLEM_TYPE } from "./client-faults.ts";

/** Bytes of an address at the most; browsers and proxies take less. */
export const LONGEST_ADDRESS = 16 * 1024;

/** Answers 414 to an address that is longer than any view needs. */
export const addressLimit: RequestHandler = (request, response, next) => {
  if (request.originalUrl.length <= LONGEST_ADDRESS) {
    next();
    return;
  }
  response.status(414).set("Cache-Control", "no-store").type(PROBLEM_TYPE).send(problemBody(414));
};
