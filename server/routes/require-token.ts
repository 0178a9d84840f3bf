import type { Request } from "express";
import { ProblemError } from "../errors.ts";
import type { WriteAccess } from "../query-api/access.ts";
import { QueryFailure } from "../query-api/failure.ts";

/** The token of those who may write. */
export interface TokenTools {
  access: WriteAccess;
  /** False if the server has no token, so that nothing may be written. */
  hasToken: boolean;
}

/**
 * Throws ProblemError unless the request has the write token: 403 if there is none, 401 or 429 for
 * a wrong one.
 *
 * @param words what the server does not take, and what is done with the token: kept, if nothing else
 */
export function requireToken(
  request: Request,
  { access, hasToken }: TokenTools,
  words: { things: string; thing: string; done?: string },
): void {
  if (!hasToken)
    throw new ProblemError(
      403,
      "Forbidden",
      `this server takes no ${words.things}: ENTENTE_WRITE_TOKEN is not set`,
    );
  try {
    if (access.hasWriteToken(request)) return;
  } catch (error) {
    if (!(error instanceof QueryFailure)) throw error;
    const { status, message, retryAfter } = error;
    const title = status === 429 ? "Too many requests" : "Unauthorized";
    const wait = retryAfter === undefined ? {} : { retryAfter };
    throw new ProblemError(status, title, message, undefined, { cause: error, ...wait });
  }
  throw new ProblemError(
    401,
    "Unauthorized",
    `a ${words.thing} is ${words.done ?? "kept"} with the write token as Authorization: Bearer`,
  );
}
