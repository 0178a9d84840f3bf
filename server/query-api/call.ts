import type { Request, RequestHandler, Response } from "express";
import type { Language } from "../language/language.ts";
import type { Answer, Store } from "../store/port.ts";
import type { WriteAccess } from "./access.ts";
import type { Entrance } from "./entrance.ts";
import { queryFailure, QueryFailure } from "./failure.ts";
import { acceptedMedia, refuseMedia, type Media } from "./media.ts";
import type { ServedDatabase } from "./served-database.ts";
import type { QueryApiSettings } from "./settings.ts";
import type { OpenTransactions } from "./transactions.ts";
import { failureText } from "./writer.ts";

/** What the routes of the Query API share. */
export interface QueryApi {
  store: Store;
  language: Language;
  settings: QueryApiSettings;
  access: WriteAccess;
  entrance: Entrance;
  served: ServedDatabase;
  transactions: OpenTransactions;
}

/** One request that was let in. */
export interface Call {
  request: Request;
  response: Response;
  /** How the answer is written. */
  media: Media;
  mayWrite: boolean;
  /**
   * Takes a place among what runs, unless the request has one.
   *
   * @throws QueryFailure 429
   */
  enter: () => void;
  /** Told of the engine's answer: the place among running statements is kept until it is over. */
  begun: (answer: Answer) => void;
}

/** Lets a request in, frees its place when it is over, and answers what went wrong before an answer began. */
export function answering(
  { access, entrance }: QueryApi,
  handle: (call: Call) => Promise<void>,
): RequestHandler {
  return async (request, response) => {
    const media = acceptedMedia(request);
    let leave: (() => void) | undefined;
    let over = Promise.resolve();
    try {
      if (!media) refuseMedia(request);
      const mayWrite = access.hasWriteToken(request);
      const enter = () => {
        leave ??= entrance.enter(request);
      };
      const begun = (answer: Answer) => {
        over = answer.over();
      };
      await handle({ request, response, media, mayWrite, enter, begun });
    } catch (error) {
      sendFailure(response, media, error);
    } finally {
      // What the engine is still at has its place among those that run.
      void over.then(() => leave?.());
    }
  };
}

function sendFailure(response: Response, media: Media | undefined, error: unknown): void {
  const failure =
    queryFailure(error) ??
    new QueryFailure(
      500,
      "Neo.DatabaseError.General.UnknownError",
      "something went wrong here; the log has the rest",
    );
  // The line that the log has of every request tells it.
  if (failure.status >= 500)
    response.err = error instanceof Error ? error : new Error(String(error));
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (failure.retryAfter !== undefined) response.set("Retry-After", String(failure.retryAfter));
  // The rest of a body that did not come is not waited for.
  if (failure.status === 408) response.set("Connection", "close");
  if (failure.status === 401) response.set("WWW-Authenticate", "Bearer");
  response.status(failure.status).set("Cache-Control", "no-store");
  response.setHeader("Content-Type", media?.type ?? "application/json");
  response.end(failureText(failure, media));
}
