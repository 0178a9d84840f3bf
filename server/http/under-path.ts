import type { RequestHandler } from "express";

/**
 * Serves every route also under a path prefix, since a proxy may forward requests with its prefix
 * or without it. Redirects the prefix without a trailing slash, from which relative addresses would
 * resolve wrongly.
 *
 * @param path such as `/graphs`; "" for none
 */
export function underPath(path: string): RequestHandler {
  return (request, response, next) => {
    const { url } = request;
    if (path === "") next();
    else if (url === path || url.startsWith(`${path}?`))
      response.redirect(308, `${path}/${url.slice(path.length)}`);
    else {
      if (url.startsWith(`${path}/`)) request.url = url.slice(path.length);
      next();
    }
  };
}
