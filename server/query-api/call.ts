import type { Request, RequestHandler, Response } from "express";
import type { Language } from "../language/language.ts";
import type { Answer, Store } from "../store/port.ts";
import type { WriteAccess } from "./access.ts";
import type { RequestAdmission } from "./request-admission.ts";
import { queryFailure, QueryFailure } from "./failure.ts";
import { acceptedMedia, refuseMedia, type Media } from "./media.ts";
import type { ServedDatabase } from "./served-database.ts";
import type { QueryApiSettings } from "./settings.ts";
import type { OpenTransactions } from "./transactions.ts";
import { failureText } from "./writer.ts";

/** Dependencies that the routes of the Query API share. */
export interface QueryApi {
  store: Store;
  language: Language;
  settings: QueryApiSettings;
  access: WriteAccess;
  admission: RequestAdmission;
  served: ServedDatabase;
  transactions: OpenTransactions;
  /** Called when a client wrote into the store, or may have. */
  onWrite: () => void;
}

/** A request that is being handled. */
export interface Call {
  request: Request;
  response: Response;
  /** Format of the response. */
  media: Media;
  mayWrite: boolean;
  /**
   * Acquires a slot for running statements, unless the request holds one.
   *
   * @throws QueryFailure 429
   */
  enter: () => void;
  /** Registers the engine's result; the slot is held until the engine has finished with it. */
  onAnswer: (answer: Answer) => void;
}

/**
 * Wraps a handler: checks the request's media type and token, releases its slot at the end, and
 * sends failures that happen before the response has begun.
 */
export function queryApiHandler(
  { access, admission }: QueryApi,
  handle: (call: Call) => Promise<void>,
): RequestHandler {
  return async (request, response) => {
    const media = acceptedMedia(request);
    let release: (() => void) | undefined;
    let finished = Promise.resolve();
    try {
      if (!media) refuseMedia(request);
      const mayWrite = access.hasWriteToken(request);
      const enter = () => {
        release ??= admission.enter(request);
      };
      const onAnswer = (answer: Answer) => {
        finished = answer.over();
      };
      await handle({ request, response, media, mayWrite, enter, onAnswer });
    } catch (error) {
      sendFailure(response, media, error);
    } finally {
      // The slot is held as long as the engine still works on the statement.
      void finished.then(() => release?.());
    }
  };
}

function sendFailure(response: Response, media: Media | undefined, error: unknown): void {
  const failure =
    queryFailure(error) ??
    new QueryFailure(
      500,
      "Neo.DatabaseError.General.UnknownError",
      "internal error; the server's log has the details",
    );
  // Logged with the request.
  if (failure.status >= 500)
    response.err = error instanceof Error ? error : new Error(String(error));
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (failure.retryAfter !== undefined) response.set("Retry-After", String(failure.retryAfter));
  // Do not wait for the rest of a body that timed out.
  if (failure.status === 408) response.set("Connection", "close");
  if (failure.status === 401) response.set("WWW-Authenticate", "Bearer");
  response.status(failure.status).set("Cache-Control", "no-store");
  response.setHeader("Content-Type", media?.type ?? "application/json");
  response.end(failureText(failure, media));
}
