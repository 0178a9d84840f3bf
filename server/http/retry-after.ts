import type { RequestHandler } from "express";
import onHeaders from "on-headers";

/** Seconds after which it is worth trying again, unless whoever answers knows better. */
const SECONDS = "2";

/** Sends no 503 without the time after which to try again, whoever answers. */
export const retryAfter: RequestHandler = (_request, response, next) => {
  onHeaders(response, () => {
    if (response.statusCode === 503 && !response.hasHeader("Retry-After"))
      response.setHeader("Retry-After", SECONDS);
  });
  next();
};
