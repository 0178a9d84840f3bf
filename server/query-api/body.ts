import type { Request } from "express";
import { QueryFailure } from "./failure.ts";
import type { QueryApiSettings } from "./settings.ts";

const INVALID = "Neo.ClientError.Request.Invalid";
/** Bytes for parameters beside the longest statement. */
const PARAMETER_BYTES = 8 * 2 ** 20;
/** Maximum size of a body that needs no slot for large bodies. */
const SMALL_BYTES = 16 * 2 ** 10;
/** Milliseconds without data after which the request times out. */
const SILENCE_MS = 5000;
/** Milliseconds for the whole body, so that slow drips time out too. */
const WHOLE_MS = 60_000;

export interface BodyLimits {
  /** Maximum size in bytes. */
  maxBytes: number;
  /** The setting that determines the maximum, for messages. */
  limitSetBy: string;
  /** Called once if the body exceeds the small size; throws to reject the request. */
  enterLarge: () => void;
}

/** Limits of a body with one statement and its parameters. */
export const statementBody = ({ maxLength }: Pick<QueryApiSettings, "maxLength">) => ({
  maxBytes: PARAMETER_BYTES + 4 * maxLength,
  limitSetBy: "ENTENTE_QUERY_MAX_LENGTH and room for parameters",
});

/**
 * Reads the whole body of a request. While it arrives it holds no slot for running statements; a
 * large one holds a slot for large bodies, so that partial bodies cannot fill the memory.
 *
 * @throws QueryFailure 400 if it is too large, 408 if it does not arrive in time, 429 if too many
 *   large ones are arriving
 */
export function bodyBytes(
  request: Request,
  { maxBytes, limitSetBy, enterLarge }: BodyLimits,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  let kept = true;
  return new Promise<Buffer>((resolve, reject) => {
    const timeOut = () =>
      reject(new QueryFailure(408, INVALID, "the rest of the request did not arrive in time"));
    const silence = setTimeout(timeOut, SILENCE_MS);
    const whole = setTimeout(timeOut, WHOLE_MS);
    const stopTimers = () => {
      clearTimeout(silence);
      clearTimeout(whole);
    };
    request.on("data", (chunk: Buffer) => {
      silence.refresh();
      const isLarge = size <= SMALL_BYTES && size + chunk.byteLength > SMALL_BYTES;
      size += chunk.byteLength;
      if (isLarge) kept = tryEnter(enterLarge, reject);
      // The rest is read and dropped; otherwise the client could not read the response.
      if (kept && size <= maxBytes) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.once("close", stopTimers);
    // The client is gone and cannot read this, but a 400 keeps it from being logged as a server
    // error.
    request.once("error", (cause) => {
      reject(new QueryFailure(400, INVALID, "the request was aborted", undefined, { cause }));
    });
    request.once("end", () => {
      stopTimers();
      if (size <= maxBytes) resolve(Buffer.concat(chunks));
      else
        reject(
          new QueryFailure(
            400,
            INVALID,
            `the request has ${size} bytes, expected at most ${maxBytes} (${limitSetBy})`,
          ),
        );
    });
  });
}

function tryEnter(enterLarge: () => void, refuse: (error: unknown) => void): boolean {
  try {
    enterLarge();
    return true;
  } catch (error) {
    refuse(error);
    return false;
  }
}
