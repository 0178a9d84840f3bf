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
export async function bodyBytes(request: Request, settings: QueryApiSettings): Promise<Buffer> {
  const most = PARAMETER_BYTES + 4 * settings.maxLength;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    // The rest is read and dropped, or the client would never read why.
    if (size <= most) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size <= most) return Buffer.concat(chunks);
  throw new QueryFailure(
    400,
    "Neo.ClientError.Request.Invalid",
    `the request has ${size} bytes, expected at most ${most} (ENTENTE_QUERY_MAX_LENGTH and room for parameters)`,
  );
}
