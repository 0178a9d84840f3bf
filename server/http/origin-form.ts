import type { RequestHandler } from "express";

const ABSOLUTE = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]*)(.*)$/is;

/**
 * Reads a request for a whole address, `GET http://example.org/docs`, as one for its path at its
 * host, whatever the Host header says: everything behind it then knows paths alone.
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
