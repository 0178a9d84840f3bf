import type { Request } from "express";
import { QueryFailure } from "./failure.ts";
import type { QueryApiSettings } from "./settings.ts";

/** Room for parameters beside the longest statement. */
const PARAMETER_BYTES = 8 * 2 ** 20;

/**
 * The whole body of a request.
 *
 * @throws QueryFailure 400 when it is larger than a statement and its parameters may be
 */
export function bodyBytes(request: Request, settings: QueryApiSettings): Promise<Buffer> {
  const most = PARAMETER_BYTES + 4 * settings.maxLength;
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      size += chunk.byteLength;
      // The rest is read and dropped, or the client would never read why.
      if (size <= most) chunks.push(chunk);
      else chunks.length = 0;
    });
    // Nobody is there to read it; but it is no fault of the server's, which the log would say.
    request.once("error", (cause) => {
      const code = "Neo.ClientError.Request.Invalid";
      reject(new QueryFailure(400, code, "the request broke off", undefined, { cause }));
    });
    request.once("end", () => {
      if (size <= most) resolve(Buffer.concat(chunks));
      else reject(tooLarge(size, most));
    });
  });
}

function tooLarge(size: number, most: number): QueryFailure {
  return new QueryFailure(
    400,
    "Neo.ClientError.Request.Invalid",
    `the request has ${size} bytes, expected at most ${most} (ENTENTE_QUERY_MAX_LENGTH and room for parameters)`,
  );
}
