import type { Request, RequestHandler } from "express";
import type { Store } from "../store/port.ts";
import { accessMode } from "./access.ts";
import { askedBy } from "./asked-by.ts";
import { answerStatement, type Running } from "./answer-statement.ts";
import { statementBody } from "./body.ts";
import { answering, type Call, type QueryApi } from "./call.ts";
import { checkImpersonation } from "./impersonation.ts";
import { limitsOf } from "./limits.ts";
import { requestMedia } from "./media.ts";
import { readQueryRequest, type QueryRequest } from "./request.ts";
import { bookmarksMember } from "./summary-json.ts";

/** Handles `POST /db/:database/query/v2`: Neo4j's Query API on either engine. */
export function queryRoute(api: QueryApi): RequestHandler {
  const { store, settings, served, entrance } = api;
  return answering(api, async (call) => {
    const { request, mayWrite } = call;
    const given = requestMedia(request);
    const body = await entrance.body(request, statementBody(settings), !mayWrite);
    const asked = readQueryRequest(body, given);
    const mode = accessMode(asked.accessMode, mayWrite);
    checkImpersonation(asked, mayWrite, store);
    await served.check(String(request.params["database"]));
    if (asked.impersonatedUser === undefined)
      await answerStatement(api, call, asked, alone(store, asked, mode, request));
    else await runImpersonated(api, call, asked, mode);
  });
}

/** Runs a statement in an auto-commit transaction. */
function alone(
  store: Store,
  { bookmarks }: QueryRequest,
  mode: "read" | "write",
  request: Request,
): Running {
  return {
    mode,
    run: (statement, parameters, options) =>
      store.run(statement, parameters, {
        ...options,
        ...askedBy(request),
        mode,
        ...(bookmarks.length > 0 && { bookmarks }),
      }),
    finish: (summary) => bookmarksMember(summary.bookmarks),
  };
}

/** Runs a statement as another user, which needs an explicit transaction. */
async function runImpersonated(
  api: QueryApi,
  call: Call,
  asked: QueryRequest,
  mode: "read" | "write",
): Promise<void> {
  const { bookmarks, impersonatedUser = "" } = asked;
  const { timeoutMs } = limitsOf(asked, api.settings);
  const transaction = await api.store.begin({
    ...askedBy(call.request),
    mode,
    bookmarks,
    impersonatedUser,
    timeoutMs,
  });
  try {
    await answerStatement(api, call, asked, {
      mode,
      run: (statement, parameters, options) => transaction.run(statement, parameters, options),
      finish: async () => bookmarksMember(await transaction.commit()),
    });
  } finally {
    await transaction.rollback();
  }
}
