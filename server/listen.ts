import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import { LONGEST_ADDRESS } from "./http/address-limit.ts";
import { serialRequests } from "./http/serial-requests.ts";
import { answerUnreadable } from "./http/unreadable.ts";

/** Milliseconds that requests in progress have to finish on shutdown. */
const GRACE_MS = 10_000;

/** The longest address, and as many bytes of headers as Node accepts by default. */
const MOST_HEADER_BYTES = LONGEST_ADDRESS + 16 * 1024;

export interface Listening {
  /** `http://127.0.0.1:3000`. */
  url: string;
  /**
   * Accepts no new requests, and resolves once those in progress are answered, or after ten
   * seconds.
   */
  close: () => Promise<void>;
}

/** Starts listening. Rejects with the system's error, such as EADDRINUSE. */
export async function listen(app: Express, host: string, port: number): Promise<Listening> {
  const server = createServer({ maxHeaderSize: MOST_HEADER_BYTES }, serialRequests(app));
  answerUnreadable(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${name}:${actual}`, close: () => closeGently(server) };
}

function closeGently(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
