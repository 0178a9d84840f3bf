import type { RequestHandler } from "express";

const ABSOLUTE = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]*)(.*)$/is;

/**
 * Converts a request in absolute form, `GET http://example.org/docs`, to origin form with a
 * matching Host header, since everything behind it handles paths only.
 */
export const originForm: RequestHandler = (request, _response, next) => {
  const [, host, rest = ""] = ABSOLUTE.exec(request.url) ?? [];
  if (host !== undefined) {
    request.url = rest.startsWith("/") ? rest : `/${rest}`;
    request.originalUrl = request.url;
    request.headers.host = host;
  }
  next();
};
