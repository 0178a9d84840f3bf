import type { Response } from "express";
import { QueryFailure } from "./failure.ts";

/** Text is buffered up to this many characters or milliseconds. */
const CHUNK = 32_768;
const FLUSH_MS = 5;
/** Milliseconds after which a client that reads nothing is disconnected; longer rows get more. */
const STALL_MS = 15_000;
const SLOWEST_BYTES_MS = 64;

/**
 * Writes a response as fast as the client reads it, up to a number of bytes. Disconnects a client
 * that reads nothing for long, since its statement holds a slot.
 */
export class Sink {
  readonly #response: Response;
  readonly #maxBytes: number;
  #buffer = "";
  #bytes = 0;
  #flush: NodeJS.Timeout | undefined;
  readonly #stallMs: number;

  constructor(response: Response, maxBytes: number, stallMs = STALL_MS) {
    this.#response = response;
    this.#maxBytes = maxBytes;
    this.#stallMs = stallMs;
  }

  /** Writes text; if a promise is returned, the caller must await it for backpressure. */
  write(text: string): Promise<void> | undefined {
    this.#buffer += text;
    if (this.#buffer.length >= CHUNK) return this.#send();
    this.#flush ??= setTimeout(() => void this.#send(), FLUSH_MS);
    return undefined;
  }

  /**
   * Writes the last text and ends the response. Not counted, so that an error can always be
   * reported.
   */
  end(text: string): void {
    clearTimeout(this.#flush);
    const rest = this.#buffer + text;
    // Without a length, the compression middleware would send a short response in chunks.
    if (!this.#response.headersSent)
      this.#response.setHeader("Content-Length", Buffer.byteLength(rest));
    // A string is sent in one write with the headers; a buffer would need a second one.
    this.#response.end(rest, "utf8");
    this.#buffer = "";
  }

  /** @throws QueryFailure if the response exceeds the maximum size */
  count(text: string): void {
    this.#bytes += Buffer.byteLength(text);
    if (this.#bytes <= this.#maxBytes) return;
    throw new QueryFailure(
      400,
      "Neo.ClientError.General.LimitExceeded",
      `the response is larger than ${this.#maxBytes} bytes (ENTENTE_QUERY_MAX_BYTES)`,
    );
  }

  #send(): Promise<void> | undefined {
    clearTimeout(this.#flush);
    this.#flush = undefined;
    const text = this.#buffer;
    this.#buffer = "";
    if (text === "" || this.#response.destroyed || this.#response.write(text)) return undefined;
    return this.#drained();
  }

  /**
   * Waits until the client has read what was written or has disconnected; leaves no listener
   * behind.
   */
  #drained(): Promise<void> {
    const timeoutMs = this.#stallMs + this.#response.writableLength / SLOWEST_BYTES_MS;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#response.destroy(), timeoutMs);
      const done = () => {
        clearTimeout(timer);
        this.#response.off("drain", done).off("close", done);
        resolve();
      };
      this.#response.once("drain", done).once("close", done);
    });
  }
}
