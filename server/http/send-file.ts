import type { Request, Response } from "express";
import { bestEncoding, type CompressedBody } from "./compressed-body.ts";

/** Minimum speed at which a client must download a file. */
export interface Pace {
  /** Milliseconds that every client has, regardless of the size. */
  graceMs: number;
  /** Minimum bytes per second beyond that. */
  slowest: number;
}

const PACE: Pace = { graceMs: 30_000, slowest: 8 * 1024 };

/**
 * Sends a file that may be large. Disconnects a client that downloads more slowly than the pace
 * allows, since the file stays in memory until it is sent, even if it is no longer cached.
 */
export function sendFile(response: Response, file: Uint8Array, pace: Pace = PACE): void {
  const { graceMs, slowest } = pace;
  const end = () => response.destroy();
  const timer = setTimeout(end, graceMs + (file.byteLength / slowest) * 1000).unref();
  response.once("close", () => clearTimeout(timer));
  // A view of the same memory for all clients.
  response.send(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
}

/** Sends a compressed file in an encoding that the client accepts. */
export async function sendCompressed(
  request: Request,
  response: Response,
  file: CompressedBody,
): Promise<void> {
  const { encoding, body } = await bestEncoding(request.acceptsEncodings(), file);
  response.vary("Accept-Encoding");
  if (encoding) response.set("Content-Encoding", encoding);
  sendFile(response, body);
}
