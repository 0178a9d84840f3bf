import type { Request, Response } from "express";
import { formFor, type Packed } from "./packed.ts";

/** How slowly a file may be taken. */
export interface Pace {
  /** Milliseconds that every client has, however little there is to take. */
  graceMs: number;
  /** Bytes a second beyond that. */
  slowest: number;
}

const PACE: Pace = { graceMs: 30_000, slowest: 8 * 1024 };

/**
 * Sends a file that may be large. A client that takes it more slowly than the pace allows is cut
 * off: until it has it, the file stays in memory, also when it is no longer kept.
 */
export function sendFile(response: Response, file: Uint8Array, pace: Pace = PACE): void {
  const { graceMs, slowest } = pace;
  const end = () => response.destroy();
  const timer = setTimeout(end, graceMs + (file.byteLength / slowest) * 1000).unref();
  response.once("close", () => clearTimeout(timer));
  // The same memory for everybody who takes it.
  response.send(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
}

/** Sends a file that is kept compressed, in a form that the client takes. */
export async function sendPacked(
  request: Request,
  response: Response,
  packed: Packed,
): Promise<void> {
  const { encoding, body } = await formFor(request.acceptsEncodings(), packed);
  response.vary("Accept-Encoding");
  if (encoding) response.set("Content-Encoding", encoding);
  sendFile(response, body);
}
