import type { Response } from "express";
import { PACE, type Pace } from "../http/send-file.ts";
import { QueryFailure } from "./failure.ts";

/** Text waits for this many characters before it is written, or for so many milliseconds. */
const CHUNK = 32_768;
const PATIENCE_MS = 5;

/**
 * Where an answer is written: as fast as the client takes it, up to a number of bytes. A client that
 * takes it more slowly than the pace allows is cut off, since its statement has a place among those
 * that run; the time in which the engine lets it wait is not counted.
 */
export class Sink {
  readonly #response: Response;
  readonly #mostBytes: number;
  #waiting = "";
  #bytes = 0;
  #flush: NodeJS.Timeout | undefined;
  readonly #pace: Pace;
  /** Milliseconds for which the client has been waited for. */
  #waited = 0;
  #sent = 0;

  constructor(response: Response, mostBytes: number, pace: Pace = PACE) {
    this.#response = response;
    this.#mostBytes = mostBytes;
    this.#pace = pace;
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
    this.#sent += text.length;
    if (text === "" || this.#response.destroyed || this.#response.write(text)) return undefined;
    return this.#room();
  }

  /** Waits until the client has taken what was written, or is gone; leaves no listener behind. */
  #room(): Promise<void> {
    const { graceMs, slowest } = this.#pace;
    const left = graceMs + (this.#sent / slowest) * 1000 - this.#waited;
    const began = performance.now();
    return new Promise((resolve) => {
      const patience = setTimeout(() => this.#response.destroy(), left);
      const done = () => {
        clearTimeout(patience);
        this.#waited += performance.now() - began;
        this.#response.off("drain", done).off("close", done);
        resolve();
      };
      this.#response.once("drain", done).once("close", done);
    });
  }
}
