import type { Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { rawAnswer, type ClientFault } from "./client-faults.ts";

/** Milliseconds that a client is given to take the answer and to stop sending. */
const LINGER_MS = 5000;

const STATUSES: Record<string, ClientFault> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

interface ParseError extends Error {
  code?: string;
  /** What came last; for an overflow, it holds the place where too much was too much. */
  rawPacket?: Buffer;
}

/** Answers requests that cannot be read with problem+json, as all others are answered. */
export function answerUnreadable(server: Server): void {
  const latest = new WeakMap<Duplex, ServerResponse>();
  const answered = new WeakSet<Duplex>();
  server.on("request", (request, response) => void latest.set(request.socket, response));
  server.on("clientError", (error: ParseError, socket) => {
    // The parser complains again of each piece that still comes.
    if (answered.has(socket)) return;
    answered.add(socket);
    const isAnswering = latest.get(socket)?.writableFinished === false;
    if (error.code === "ECONNRESET" || !socket.writable || isAnswering) {
      socket.destroy();
      return;
    }
    socket.end(rawAnswer(faultOf(error)));
    // What the client is still sending is taken and dropped: closed at once, the connection would
    // be reset before the client has read the answer.
    const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref();
    socket.once("close", () => clearTimeout(timer));
  });
}

function faultOf({ code = "", rawPacket }: ParseError): ClientFault {
  if (code === "HPE_HEADER_OVERFLOW") return isInAddress(rawPacket) ? 414 : 431;
  return STATUSES[code] ?? 400;
}

/**
 * Whether it is the address that is too long. An address holds no blank and ends with its line; if
 * it comes in pieces, only the first of them begins with the method.
 */
function isInAddress(packet: Buffer | undefined): boolean {
  const address = packet?.toString("latin1").replace(/^(\r\n)*[A-Z-]+ /, "") ?? "";
  return !/\s/.test(address.slice(0, 2 ** 15));
}
