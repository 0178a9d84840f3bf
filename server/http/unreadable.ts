import type { Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { rawAnswer, type ClientFault } from "./client-faults.ts";

/** Milliseconds that a client has to read the response and to stop sending. */
const LINGER_MS = 5000;

const STATUSES: Record<string, ClientFault> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

interface ParseError extends Error {
  code?: string;
  /**
   * The last packet; after an overflow it contains the position at which the limit was exceeded.
   */
  rawPacket?: Buffer;
}

/** Responds to unreadable requests with problem+json, like all other errors. */
export function answerUnreadable(server: Server): void {
  const latest = new WeakMap<Duplex, ServerResponse>();
  const answered = new WeakSet<Duplex>();
  server.on("request", (request, response) => void latest.set(request.socket, response));
  server.on("clientError", (error: ParseError, socket) => {
    // The parser emits the error again for each further packet.
    if (answered.has(socket)) return;
    answered.add(socket);
    const isAnswering = latest.get(socket)?.writableFinished === false;
    if (error.code === "ECONNRESET" || !socket.writable || isAnswering) {
      socket.destroy();
      return;
    }
    socket.end(rawAnswer(faultOf(error)));
    // Further data from the client is read and dropped: if the connection were closed at once, it
    // would be reset before the client has read the response.
    const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref();
    socket.once("close", () => clearTimeout(timer));
  });
}

function faultOf({ code = "", rawPacket }: ParseError): ClientFault {
  if (code === "HPE_HEADER_OVERFLOW") return isInAddress(rawPacket) ? 414 : 431;
  return STATUSES[code] ?? 400;
}

/**
 * Returns true if the address is the part that is too long. An address contains no blank and ends
 * with its line; if it comes in several packets, only the first begins with the method.
 */
function isInAddress(packet: Buffer | undefined): boolean {
  const address = packet?.toString("latin1").replace(/^(\r\n)*[A-Z-]+ /, "") ?? "";
  return !/\s/.test(address.slice(0, 2 ** 15));
}
