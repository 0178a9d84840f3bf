import type { RequestHandler } from "express";
import onHeaders from "on-headers";
import sirv from "sirv";

/**
 * Serves files as they were compressed at build time. They are looked up on each request, since a
 * build that deletes a file under a running server must not crash it. The ETag is the only
 * validator, since the headers of a small file would otherwise be longer than the file.
 *
 * @param caching the Cache-Control header of every file
 */
export function builtFiles(folder: string, caching: string): RequestHandler {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    extensions: [],
    setHeaders: (response) => {
      response.setHeader("Cache-Control", caching);
      onHeaders(response, () => response.removeHeader("Last-Modified"));
    },
  });
  return (request, response, next) => {
    if (request.method === "GET" || request.method === "HEAD") files(request, response, next);
    else next();
  };
}
