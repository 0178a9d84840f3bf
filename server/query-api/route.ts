import type { Request, RequestHandler, Response } from "express";
import { whenGone } from "../http/when-gone.ts";
import type { Language } from "../language/language.ts";
import type { Answer, Store } from "../store/port.ts";
import { accessMode, hasWriteToken } from "./access.ts";
import { withFloats } from "./column-floats.ts";
import { statementBody } from "./body.ts";
import { clientOf, Entrance } from "./entrance.ts";
import { placingError } from "./engine-place.ts";
import { queryFailure, QueryFailure } from "./failure.ts";
import { leftOf, limitsOf, namingLimit } from "./limits.ts";
import { acceptedMedia, refuseMedia, requestMedia, type Media } from "./media.ts";
import { prepare } from "./prepare.ts";
import { readQueryRequest, type QueryRequest } from "./request.ts";
import { ServedDatabase } from "./served-database.ts";
import type { QueryApiSettings } from "./settings.ts";
import { Sink } from "./sink.ts";
import { summaryMembers } from "./summary-json.ts";
import { noVectors, writableValues } from "./vector-forms.ts";
import { logWrite } from "./write-log.ts";
import { answerWriter, failureText } from "./writer.ts";

export interface QueryApi {
  store: Store;
  language: Language;
  settings: QueryApiSettings;
}

/** `POST /db/:database/query/v2`: Neo4j's Query API over either engine. */
export function queryRoute(api: QueryApi): RequestHandler {
  const { store, settings } = api;
  const entrance = new Entrance(settings);
  const served = new ServedDatabase(store);
  return async (request, response) => {
    const media = acceptedMedia(request);
    let leave: (() => void) | undefined;
    let over = Promise.resolve();
    try {
      if (!media) refuseMedia(request);
      const mayWrite = hasWriteToken(request, settings.writeToken);
      const given = requestMedia(request);
      const body = await entrance.body(request, statementBody(settings), !mayWrite);
      const asked = readQueryRequest(body, given);
      const mode = accessMode(asked.accessMode, mayWrite, settings.writeToken);
      await served.check(String(request.params["database"]));
      const requestId = textOf(request.id);
      await run(
        api,
        asked,
        mode,
        media,
        { request, response, requestId },
        {
          parsed: () => {
            leave = entrance.enter(request);
          },
          begun: (answer) => {
            over = answer.over();
          },
        },
      );
    } catch (error) {
      sendFailure(request, response, media, error);
    } finally {
      // What the engine is still at has its place among those that run.
      void over.then(() => leave?.());
    }
  };
}

/** What is told of a statement on its way. */
interface Steps {
  /** It is about to run, and may be refused a place. */
  parsed: () => void;
  begun: (answer: Answer) => void;
}

/** Ids are made here, and are text. */
function textOf(id: Request["id"]): string {
  return typeof id === "object" ? "" : String(id);
}

/** Who asks, and where the answer goes. */
interface Asking {
  request: Request;
  response: Response;
  requestId: string;
}

/** Runs a statement and writes its answer; a failure after the head becomes part of the answer. */
async function run(
  api: QueryApi,
  asked: QueryRequest,
  mode: "read" | "write",
  media: Media,
  { request, response, requestId }: Asking,
  { parsed, begun }: Steps,
): Promise<void> {
  const { store, settings } = api;
  const limits = limitsOf(asked, settings);
  const gone = whenGone(response);
  const client = clientOf(request);
  const prepared = await prepare(api, asked, mode, limits, { client, signal: gone });
  parsed();
  const explain = (error: unknown) =>
    placingError(namingLimit(error, limits, store.server), asked.statement, prepared);
  const answer = store.run(prepared.statement, asked.parameters, {
    mode,
    timeoutMs: leftOf(limits),
    maxRows: limits.maxRows,
    signal: gone,
    exactNumbers: true,
    client,
    metadata: { request: requestId },
    ...(asked.bookmarks.length > 0 && { bookmarks: asked.bookmarks }),
  });
  begun(answer);
  const columns = await answer.columns().catch((error: unknown) => {
    throw explain(error);
  });
  const writer = answerWriter(media);
  const sink = new Sink(response, settings.maxBytes);
  response.status(202).set("Cache-Control", "no-store");
  // Express would add a charset, which Neo4j does not.
  response.setHeader("Content-Type", media.type);
  void sink.write(writer.head(columns));
  try {
    let first = true;
    for await (const values of answer) {
      const count = writableValues(values, media);
      const row = prepared.columns ? withFloats(values, prepared.columns) : values;
      const text = writer.row(count < row.length ? row.slice(0, count) : row, first);
      sink.count(text);
      await sink.write(text);
      if (count < row.length) throw noVectors();
      first = false;
    }
    const summary = await answer.summary();
    if (mode === "write") logWrite(request, prepared.writes, summary.counters);
    sink.end(writer.summary(summaryMembers(summary, asked.includeCounters, media)));
  } catch (error) {
    const failure = queryFailure(explain(error));
    if (!failure) throw error;
    sink.end(writer.failure(failure));
  }
}

function sendFailure(
  request: Request,
  response: Response,
  media: Media | undefined,
  error: unknown,
): void {
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
