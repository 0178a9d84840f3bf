import type { Request, RequestHandler, Response } from "express";
import { allowsOrigin, type EmbedOrigins } from "./embed-origins.ts";

/** What other sites may read: answers of the read API, the embed's files and what it draws with. */
const READABLE = /^\/(api|embed|oembed|openapi\.json|flags|assets)(\/|$)/;

/** Neo4j's own API, to which clients in other sites' pages send statements. */
const QUERY_API = /^\/db(\/|$)/;

/**
 * Lets the pages of those who may embed read what an embed is made of, without cookies or
 * credentials, and use the Query API; everything else keeps to its own origin.
 */
export function crossOrigin(origins: EmbedOrigins): RequestHandler {
  return (request, response, next) => {
    const reads = request.method === "GET" || request.method === "HEAD";
    if (QUERY_API.test(request.path)) allowReading(origins, request, response);
    else if (reads && READABLE.test(request.path)) {
      allowReading(origins, request, response);
      // A picture in somebody's page is fetched without CORS: this header alone decides about it.
      if (origins === "*" || origins.length > 0)
        response.set("Cross-Origin-Resource-Policy", "cross-origin");
    }
    next();
  };
}

/** Lets the page that asks read the answer, if it is one of those who may embed. */
export function allowReading(origins: EmbedOrigins, request: Request, response: Response): void {
  if (origins !== "*") response.vary("Origin");
  const { origin } = request.headers;
  if (origins === "*") response.set("Access-Control-Allow-Origin", "*");
  else if (origin !== undefined && allowsOrigin(origins, origin))
    response.set("Access-Control-Allow-Origin", origin);
}
