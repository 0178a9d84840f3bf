import type { RequestHandler } from "express";
import sirv from "sirv";

/**
 * Serves files as they were compressed at build. They are looked up at each request: a build that
 * takes a file away under a running server must not end it.
 * @param caching the Cache-Control of every file
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
