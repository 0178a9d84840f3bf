import { setMaxListeners } from "node:events";
import type { Socket } from "node:net";
import type { Request, Response } from "express";

const closings = new WeakMap<Socket, AbortSignal>();

/**
 * Returns a signal that aborts if the client disconnects before its response is sent. The signal
 * follows the connection, since of several pipelined requests only the first one's response emits
 * `close`.
 *
 * @param reason creates the abort reason
 */
export function disconnectSignal(
  request: Request,
  response: Response,
  reason?: () => unknown,
): AbortSignal {
  const controller = new AbortController();
  const closing = closingOf(request.socket);
  const abort = () => controller.abort(reason?.());
  if (closing.aborted) abort();
  closing.addEventListener("abort", abort, { once: true });
  response.once("finish", () => closing.removeEventListener("abort", abort));
  return controller.signal;
}

/** Calls back once the response is sent or the client has disconnected, which may be before. */
export function onceDone(request: Request, response: Response, callback: () => void): void {
  const signal = disconnectSignal(request, response);
  if (signal.aborted) {
    callback();
    return;
  }
  signal.addEventListener("abort", callback, { once: true });
  response.once("finish", callback);
}

function closingOf(socket: Socket): AbortSignal {
  const known = closings.get(socket);
  if (known) return known;
  const closing = new AbortController();
  // One listener for each request in progress.
  setMaxListeners(0, closing.signal);
  if (socket.destroyed) closing.abort();
  else socket.once("close", () => closing.abort());
  closings.set(socket, closing.signal);
  return closing.signal;
}
