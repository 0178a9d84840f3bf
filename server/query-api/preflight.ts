import type { RequestHandler } from "express";
import { acceptedMedia } from "./media.ts";

/** What a browser asks before a request of another site's page, by the header that answers it. */
const ASKED = [
  ["Access-Control-Allow-Methods", "access-control-request-method", /^[A-Z]+$/],
  ["Access-Control-Allow-Headers", "access-control-request-headers", /^[\w-]+(?:, ?[\w-]+)*$/],
] as const;

/**
 * Allows pages of other sites, if the rule on origins has let them in, whatever method and headers
 * they ask for, as Neo4j does.
 */
export const preflight: RequestHandler = (request, response, next) => {
  if (response.hasHeader("Access-Control-Allow-Origin"))
    for (const [header, asked, form] of ASKED) {
      const value = request.headers[asked];
      if (typeof value === "string" && form.test(value)) response.set(header, value);
    }
  next();
};

/** Answers OPTIONS as Neo4j does: 200 with the methods that there are, in words for who takes text. */
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
