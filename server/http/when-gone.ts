import type { Response } from "express";

/** Aborted when the client leaves before it has its answer. */
export function whenGone(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
