import type { Request } from "express";
import { QueryFailure } from "./failure.ts";
import type { QueryApiSettings } from "./settings.ts";

const INVALID = "Neo.ClientError.Request.Invalid";
/** Room for parameters beside the longest statement. */
const PARAMETER_BYTES = 8 * 2 ** 20;
/** What a body may hold before it takes a place among the large ones. */
const SMALL_BYTES = 16 * 2 ** 10;
/** Silence after which nothing more is expected. */
const SILENCE_MS = 5000;
/** Time for all of a body, so that one that trickles ends too. */
const WHOLE_MS = 60_000;

export interface BodyLimits {
  /** Bytes. */
  most: number;
  /** What sets that, for messages. */
  holding: string;
  /** Called once when a body turns out to need memory; what it throws refuses the request. */
  enterLarge: () => void;
}

/** What a statement and its parameters may take. */
export const statementBody = ({ maxLength }: Pick<QueryApiSettings, "maxLength">) => ({
  most: PARAMETER_BYTES + 4 * maxLength,
  holding: "ENTENTE_QUERY_MAX_LENGTH and room for parameters",
});

/**
 * The whole body of a request. It has no place among what runs while it comes; a large one has one
 * among the large ones, so that bodies in the making cannot fill the memory.
 *
 * @throws QueryFailure 400 when it is too large, 408 when it does not come, 429 when too many large
 * ones are coming
 */
export function bodyBytes(
  request: Request,
  { most, holding, enterLarge }: BodyLimits,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  let kept = true;
  return new Promise<Buffer>((resolve, reject) => {
    const late = () =>
      reject(new QueryFailure(408, INVALID, "the rest of the request did not come"));
    const silence = setTimeout(late, SILENCE_MS);
    const whole = setTimeout(late, WHOLE_MS);
    const over = () => {
      clearTimeout(silence);
      clearTimeout(whole);
    };
    request.on("data", (chunk: Buffer) => {
      silence.refresh();
      const isLarge = size <= SMALL_BYTES && size + chunk.byteLength > SMALL_BYTES;
      size += chunk.byteLength;
      if (isLarge) kept = entered(enterLarge, reject);
      // The rest is read and dropped, or the client would never read why.
      if (kept && size <= most) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.once("close", over);
    // Nobody is there to read it; but it is no fault of the server's, which the log would say.
    request.once("error", (cause) => {
      reject(new QueryFailure(400, INVALID, "the request broke off", undefined, { cause }));
    });
    request.once("end", () => {
      over();
      if (size <= most) resolve(Buffer.concat(chunks));
      else
        reject(
          new QueryFailure(
            400,
            INVALID,
            `the request has ${size} bytes, expected at most ${most} (${holding})`,
          ),
        );
    });
  });
}

function entered(enterLarge: () => void, refuse: (error: unknown) => void): boolean {
  try {
    enterLarge();
    return true;
  } catch (error) {
    refuse(error);
    return false;
  }
}
