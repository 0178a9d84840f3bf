import type { Request, RequestHandler, Response } from "express";
import { allowsOrigin, type EmbedOrigins } from "./embed-origins.ts";

/**
 * Paths that other sites may read: the read API, the embed's files and the assets it draws with.
 */
const READABLE = /^\/(api|embed|oembed|openapi\.json|flags|assets)(\/|$)/;

/** Neo4j's Query API, to which clients in pages of other sites send statements. */
const QUERY_API = /^\/db(\/|$)/;

/**
 * Sets CORS headers: pages of the allowed origins may read the API and the files that an embed
 * needs, without cookies or credentials, and may use the Query API. All other paths stay
 * same-origin.
 */
export function crossOrigin(origins: EmbedOrigins): RequestHandler {
  return (request, response, next) => {
    const reads = request.method === "GET" || request.method === "HEAD";
    if (QUERY_API.test(request.path)) allowReading(origins, request, response);
    else if (reads && READABLE.test(request.path)) {
      allowReading(origins, request, response);
      // An <img> in a foreign page is fetched without CORS: only this header decides about it.
      if (origins === "*" || origins.length > 0)
        response.set("Cross-Origin-Resource-Policy", "cross-origin");
    }
    next();
  };
}

/** Allows the requesting page to read the response if its origin may embed. */
export function allowReading(origins: EmbedOrigins, request: Request, response: Response): void {
  if (origins !== "*") response.vary("Origin");
  const { origin } = request.headers;
  if (origins === "*") response.set("Access-Control-Allow-Origin", "*");
  else if (origin !== undefined && allowsOrigin(origins, origin))
    response.set("Access-Control-Allow-Origin", origin);
}
