import { setMaxListeners } from "node:events";
import type { Socket } from "node:net";
import type { Request, Response } from "express";
import { ProblemError } from "../errors.ts";
import type { Asker } from "../work/asker.ts";

const closings = new WeakMap<Socket, AbortSignal>();

/**
 * Who waits for the answer to a request. The signal aborts if the client leaves before the answer
 * is sent. It follows the connection: of the requests that a client sends in a row without waiting,
 * only the first one's response is told that the connection closed.
 */
export function askerOf(request: Request, response: Response): Asker {
  const gone = new AbortController();
  const closing = closingOf(request.socket);
  const leave = () => gone.abort(new ProblemError(499, "Client gone", "the client has left"));
  if (closing.aborted) leave();
  closing.addEventListener("abort", leave, { once: true });
  response.once("finish", () => closing.removeEventListener("abort", leave));
  return { client: request.ip ?? "", signal: gone.signal };
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
