import type { Request } from "express";

const OF_PACK = /^\/(api|db|oembed|openapi\.json|healthz|readyz)(\/|$)/i;
const OF_OTHER = /^\/d\/([^/]+)(\/.*)/i;

/** Returns true if a request is answered from a pack, rather than by a page or a built file. */
export function isOfPack(request: Request): boolean {
  if (OF_PACK.test(request.path)) return true;
  // The discovery of the Query API.
  return request.path === "/" && (request.method === "OPTIONS" || prefersJson(request));
}

/**
 * Returns the name of the pack that a request under `/d` asks something of; undefined for pages.
 * Only names of unknown packs are still in the path.
 */
export function unknownPackIn({ path }: Request): string | undefined {
  const [, name = "", rest] = OF_OTHER.exec(path) ?? [];
  return rest !== undefined && OF_PACK.test(rest) ? decodeURIComponent(name) : undefined;
}

const prefersJson = (request: Request): boolean => request.accepts(["html", "json"]) === "json";
