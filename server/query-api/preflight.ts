import type { RequestHandler } from "express";
import { acceptedMedia } from "./media.ts";

/** Preflight response headers, each with the request header that it echoes. */
const PREFLIGHT_HEADERS = [
  ["Access-Control-Allow-Methods", "access-control-request-method", /^[A-Z]+$/],
  ["Access-Control-Allow-Headers", "access-control-request-headers", /^[\w-]+(?:, ?[\w-]+)*$/],
] as const;

/** Allows any method and header that a preflight of an allowed origin asks for, as Neo4j does. */
export const preflight: RequestHandler = (request, response, next) => {
  if (response.hasHeader("Access-Control-Allow-Origin"))
    for (const [header, requestHeader, form] of PREFLIGHT_HEADERS) {
      const value = request.headers[requestHeader];
      if (typeof value === "string" && form.test(value)) response.set(header, value);
    }
  next();
};

/**
 * Handles OPTIONS as Neo4j does: 200 with the allowed methods, also in the body if text is
 * accepted.
 */
export function options(...methods: string[]): RequestHandler {
  const list = [...methods, "OPTIONS"];
  return (request, response) => {
    const isText = request.accepts("text/plain") !== false;
    response.status(200).set("Allow", list.join(","));
    const json = acceptedMedia(request)?.type ?? "application/json";
    response.setHeader("Content-Type", isText ? "text/plain" : json);
    response.end(isText ? list.join(", ") : "");
  };
}
