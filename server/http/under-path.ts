import type { RequestHandler } from "express";

/**
 * Answers under a path as at the top: a proxy may pass requests on with its path or without it.
 * The path alone, without a slash, is where relative addresses would lead astray: its reader is
 * sent on.
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
