import { setMaxListeners } from "node:events";
import type { Socket } from "node:net";
import type { Request, Response } from "express";

const closings = new WeakMap<Socket, AbortSignal>();

/**
 * Aborted when the client leaves before it has its answer. The signal follows the connection: of the
 * requests that a client sends in a row without waiting, only the first one's response is told that
 * the connection closed.
 *
 * @param reason makes what the signal aborts with
 */
export function whenGone(
  request: Request,
  response: Response,
  reason?: () => unknown,
): AbortSignal {
  const gone = new AbortController();
  const closing = closingOf(request.socket);
  const leave = () => gone.abort(reason?.());
  if (closing.aborted) leave();
  closing.addEventListener("abort", leave, { once: true });
  response.once("finish", () => closing.removeEventListener("abort", leave));
  return gone.signal;
}

/** Calls back when the answer to a request is sent, or its client has left. */
export function onceOver(request: Request, response: Response, callback: () => void): void {
  whenGone(request, response).addEventListener("abort", callback, { once: true });
  response.once("finish", callback);
}

function closingOf(socket: Socket): AbortSignal {
  const known = closings.get(socket);
  if (known) return known;
  const closing = new AbortController();
  // One for each request that is being answered.
  setMaxListeners(0, closing.signal);
  if (socket.destroyed) closing.abort();
  else socket.once("close", () => closing.abort());
  closings.set(socket, closing.signal);
  return closing.signal;
}
