import type { RequestHandler, Response } from "express";

const UNDER_PACK = /^\/d\/([^/?#]+)(?=[/?]|$)/;
const NAME = "packName";
const PATH = "packPath";

/** Returns the name of the pack that a request's address names; undefined for the default. */
export function packName(response: Response): string | undefined {
  return response.locals[NAME] as string | undefined;
}

/** Returns the path of a request's pack as it was sent, such as `/d/states`; "" for the default. */
export function packPath(response: Response): string {
  return (response.locals[PATH] as string | undefined) ?? "";
}

/** Attributes a request to a pack that its address names in another place than the path. */
export function setPackName(response: Response, name: string): void {
  response.locals[NAME] = name;
}

/** Answers a request as if its path began with that of a pack. */
export function setPack(response: Response, name: string): void {
  setPackName(response, name);
  response.locals[PATH] = `/d/${encodeURIComponent(name)}`;
}

/**
 * Serves every route also under `/d/<pack>`, for each known pack: the path is removed from the
 * request's, so that everything behind sees the same paths for all packs. Redirects the path of a
 * pack without a trailing slash, from which relative addresses would resolve wrongly. Paths of
 * unknown packs stay as they are.
 *
 * @param nameOf returns the name of the pack that is known by this one, if there is one
 */
export function underPack(nameOf: (name: string) => string | undefined): RequestHandler {
  return (request, response, next) => {
    const [path = "", written = ""] = UNDER_PACK.exec(request.url) ?? [];
    const name = path === "" ? undefined : nameOf(decoded(written));
    if (name === undefined) {
      next();
      return;
    }
    const rest = request.url.slice(path.length);
    if (!rest.startsWith("/")) {
      // Relative, so that it is right under any path of a proxy.
      response.redirect(308, `./${written}/${rest}`);
      return;
    }
    setPack(response, name);
    request.url = rest;
    next();
  };
}

/** Returns a segment of a path without its percent encoding; "" if that is malformed. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
