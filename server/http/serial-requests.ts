import type { RequestListener, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Maximum number of requests queued on one connection; clients that pipeline send only a few. */
const MAX_QUEUED = 64;

interface Queue {
  last: ServerResponse;
  queued: number;
}

/**
 * Handles pipelined requests of a connection one at a time. If all started at once, the thousand or
 * more that fit into one packet would each hold their response in memory until the previous ones
 * are sent. Closes a connection on which too many are queued.
 */
export function serialRequests(handle: RequestListener): RequestListener {
  const queues = new WeakMap<Socket, Queue>();
  return (request, response) => {
    const { socket } = request;
    const queue = queues.get(socket);
    if (!queue || (queue.queued === 0 && queue.last.writableFinished)) {
      queues.set(socket, { last: response, queued: 0 });
      handle(request, response);
      return;
    }
    if (++queue.queued > MAX_QUEUED) {
      socket.destroy();
      return;
    }
    queue.last.once("finish", () => {
      queue.queued--;
      // If this response closed the connection, the queued requests cannot be answered.
      if (socket.writable) handle(request, response);
    });
    queue.last = response;
  };
}
