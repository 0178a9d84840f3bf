import type { Response } from "express";
import { QueryFailure } from "./failure.ts";

/** Text waits for this many characters before it is written, or for so many milliseconds. */
const CHUNK = 32_768;
const PATIENCE_MS = 5;
/** Milliseconds in which a client makes room for more, or is cut off; a long row has more. */
const STALL_MS = 15_000;
const SLOWEST_BYTES_MS = 64;

/**
 * Where an answer is written: as fast as the client takes it, up to a number of bytes. A client that
 * takes nothing for long is cut off, since its statement has a place among those that run.
 */
export class Sink {
  readonly #response: Response;
  readonly #mostBytes: number;
  #waiting = "";
  #bytes = 0;
  #flush: NodeJS.Timeout | undefined;
  readonly #stallMs: number;

  constructor(response: Response, mostBytes: number, stallMs = STALL_MS) {
    this.#response = response;
    this.#mostBytes = mostBytes;
    this.#stallMs = stallMs;
  }

  /** Takes text; the promise holds the writer back while the client is slow. */
  write(text: string): Promise<void> | undefined {
    this.#waiting += text;
    if (this.#waiting.length >= CHUNK) return this.#send();
    this.#flush ??= setTimeout(() => void this.#send(), PATIENCE_MS);
    return undefined;
  }

  /** The last text, and the end. Not counted, so that a reason to stop can always be told. */
  end(text: string): void {
    clearTimeout(this.#flush);
    const rest = this.#waiting + text;
    // compression would see to it that a short answer is sent in pieces.
    if (!this.#response.headersSent)
      this.#response.setHeader("Content-Length", Buffer.byteLength(rest));
    // Text leaves in one write with its headers, bytes would in a second.
    this.#response.end(rest, "utf8");
    this.#waiting = "";
  }

  /** @throws QueryFailure when so many bytes are too many. */
  count(text: string): void {
    this.#bytes += Buffer.byteLength(text);
    if (this.#bytes <= this.#mostBytes) return;
    throw new QueryFailure(
      400,
      "Neo.ClientError.General.LimitExceeded",
      `the answer is larger than ${this.#mostBytes} bytes (ENTENTE_QUERY_MAX_BYTES)`,
    );
  }

  #send(): Promise<void> | undefined {
    clearTimeout(this.#flush);
    this.#flush = undefined;
    const text = this.#waiting;
    this.#waiting = "";
    if (text === "" || this.#response.destroyed || this.#response.write(text)) return undefined;
    return this.#room();
  }

  /** Waits until the client has taken what was written, or is gone; leaves no listener behind. */
  #room(): Promise<void> {
    const patienceMs = this.#stallMs + this.#response.writableLength / SLOWEST_BYTES_MS;
    return new Promise((resolve) => {
      const patience = setTimeout(() => this.#response.destroy(), patienceMs);
      const done = () => {
        clearTimeout(patience);
        this.#response.off("drain", done).off("close", done);
        resolve();
      };
      this.#response.once("drain", done).once("close", done);
    });
  }
}
