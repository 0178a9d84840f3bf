import type { RequestHandler } from "express";
import onHeaders from "on-headers";

/** Seconds to wait before a retry, unless a handler sets its own. */
const SECONDS = "2";

/** Ensures that every 503 carries Retry-After. */
export const retryAfter: RequestHandler = (_request, response, next) => {
  onHeaders(response, () => {
    if (response.statusCode === 503 && !response.hasHeader("Retry-After"))
      response.setHeader("Retry-After", SECONDS);
  });
  next();
};
