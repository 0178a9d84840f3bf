import type { RequestListener, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Requests that may wait on one connection; clients that send ahead at all send a few. */
const MOST_WAITING = 64;

interface Line {
  last: ServerResponse;
  waiting: number;
}

/**
 * Handles the requests of a connection one after another, as their answers go out. Begun all at once,
 * the thousand and more that fit into one packet would each hold its answer in memory until those
 * before it were sent. A connection on which too many wait is closed.
 */
export function inTurn(handle: RequestListener): RequestListener {
  const lines = new WeakMap<Socket, Line>();
  return (request, response) => {
    const { socket } = request;
    const line = lines.get(socket);
    if (!line || (line.waiting === 0 && line.last.writableFinished)) {
      lines.set(socket, { last: response, waiting: 0 });
      handle(request, response);
      return;
    }
    if (++line.waiting > MOST_WAITING) {
      socket.destroy();
      return;
    }
    line.last.once("finish", () => {
      line.waiting--;
      // An answer that ends the connection leaves those behind it to nobody.
      if (socket.writable) handle(request, response);
    });
    line.last = response;
  };
}
