import type { NextFunction, Request, RequestHandler } from "express";

const PICTURE = /^\/api\/view\.(svg|png|pdf)\/?(\?|$)/i;

/** About ten times what a refusal takes; 250 pictures a second at the most. */
const PAUSE_MS = 4;

interface Waiting {
  request: Request;
  next: NextFunction;
}

/**
 * Handles one request for a picture and then none for four milliseconds, in their order; all others
 * are handled at once. However many pictures are asked for together, and if only to be refused, a
 * page then finds this thread free most of the time. Requests whose client has left by then are
 * dropped.
 */
export function pagesFirst(): RequestHandler {
  const waiting: Waiting[] = [];
  let isPausing = false;
  const handleOne = (): void => {
    isPausing = false;
    let first = waiting.shift();
    while (first?.request.socket.destroyed) first = waiting.shift();
    if (!first) return;
    isPausing = true;
    setTimeout(handleOne, PAUSE_MS);
    first.next();
  };
  return (request, _response, next) => {
    if (!PICTURE.test(request.url)) {
      next();
      return;
    }
    waiting.push({ request, next });
    if (!isPausing) handleOne();
  };
}
