import type { Request } from "express";
import { ProblemError } from "../errors.ts";
import { orNullAfter } from "./or-null-after.ts";

/** Milliseconds without data after which a body times out. */
const SILENCE_MS = 30_000;

/**
 * Returns the chunks of a request's body as they arrive. Rejects with 408 if none arrives for half
 * a minute, and with 400 if the client disconnects. Whatever is not taken is dropped, since a client
 * that could not send it all would not read the response.
 */
export async function* arriving(request: Request): AsyncGenerator<Uint8Array> {
  const chunks = request.iterator({ destroyOnReturn: false });
  try {
    for (;;) {
      const next = await orNullAfter(chunks.next() as Promise<IteratorResult<Buffer>>, SILENCE_MS);
      if (!next) throw timeOut();
      if (next.done) return;
      yield next.value;
    }
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    throw new ProblemError(400, "Bad request", "the request was aborted", undefined, { cause });
  } finally {
    // A stream that an iterator still listens to does not flow, and the connection would be stuck.
    void chunks.return?.().then(() => request.resume());
  }
}

const timeOut = (): ProblemError =>
  new ProblemError(408, "Request timeout", "the rest of the request did not arrive in time");
