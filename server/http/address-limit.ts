import type { RequestHandler } from "express";
import { problemBody, PROBLEM_TYPE } from "./client-faults.ts";

/** Maximum length of an address in bytes; browsers and proxies accept less. */
export const LONGEST_ADDRESS = 16 * 1024;

/** Responds 414 if the address is longer than any view needs. */
export const addressLimit: RequestHandler = (request, response, next) => {
  if (request.originalUrl.length <= LONGEST_ADDRESS) {
    next();
    return;
  }
  response.status(414).set("Cache-Control", "no-store").type(PROBLEM_TYPE).send(problemBody(414));
};
