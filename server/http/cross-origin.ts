import type { RequestHandler } from "express";
import { allowsOrigin, type EmbedOrigins } from "./embed-origins.ts";

/** What other sites may read: answers of the read API, the embed's files and what it draws with. */
const READABLE = /^\/(api|embed|oembed|openapi\.json|flags|assets)(\/|$)/;

/**
 * Lets the pages of those who may embed read what an embed is made of, without cookies or
 * credentials; everything else keeps to its own origin.
 */
export function crossOrigin(origins: EmbedOrigins): RequestHandler {
  return (request, response, next) => {
    const reads = request.method === "GET" || request.method === "HEAD";
    if (!reads || !READABLE.test(request.path)) {
      next();
      return;
    }
    if (origins !== "*") response.vary("Origin");
    const { origin } = request.headers;
    if (origins === "*") response.set("Access-Control-Allow-Origin", "*");
    else if (origin !== undefined && allowsOrigin(origins, origin))
      response.set("Access-Control-Allow-Origin", origin);
    // A picture in somebody's page is fetched without CORS: this header alone decides about it.
    if (origins === "*" || origins.length > 0)
      response.set("Cross-Origin-Resource-Policy", "cross-origin");
    next();
  };
}
