import type { RequestHandler } from "express";
import sirv from "sirv";

/**
 * Serves files as they were compressed at build time. They are looked up on each request, since a
 * build that deletes a file under a running server must not crash it.
 *
 * @param caching the Cache-Control header of every file
 */
export function builtFiles(folder: string, caching: string): RequestHandler {
  return sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    extensions: [],
    setHeaders: (response) => response.setHeader("Cache-Control", caching),
  });
}
