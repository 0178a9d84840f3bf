import type { RequestListener, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Maximum number of requests queued on one connection; clients that pipeline send only a few. */
const MOST_WAITING = 64;

interface Line {
  last: ServerResponse;
  waiting: number;
}

/**
 * Handles pipelined requests of a connection one at a time. If all started at once, the thousand or
 * more that fit into one packet would each hold their response in memory until the previous ones
 * are sent. Closes a connection on which too many are queued.
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
      // If this response closed the connection, the queued requests cannot be answered.
      if (socket.writable) handle(request, response);
    });
    line.last = response;
  };
}
