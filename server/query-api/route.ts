import type { Request, RequestHandler } from "express";
import type { Store } from "../store/port.ts";
import { accessMode } from "./access.ts";
import { requestSource } from "./request-source.ts";
import { answerStatement, type Execution } from "./answer-statement.ts";
import { statementBody } from "./body.ts";
import { queryApiHandler, type Call, type QueryApi } from "./call.ts";
import { checkImpersonation } from "./impersonation.ts";
import { limitsOf } from "./limits.ts";
import { requestMedia } from "./media.ts";
import { readQueryRequest, type QueryRequest } from "./request.ts";
import { bookmarksMember } from "./summary-json.ts";

/** Handles `POST /db/:database/query/v2`: Neo4j's Query API on either engine. */
export function queryRoute(api: QueryApi): RequestHandler {
  const { store, settings, served, admission } = api;
  return queryApiHandler(api, async (call) => {
    const { request, mayWrite } = call;
    const given = requestMedia(request);
    const body = await admission.body(request, statementBody(settings), !mayWrite);
    const query = readQueryRequest(body, given);
    const mode = accessMode(query.accessMode, mayWrite);
    checkImpersonation(query, mayWrite, store);
    await served.check(String(request.params["database"]));
    if (query.impersonatedUser === undefined)
      await answerStatement(api, call, query, autoCommit(store, query, mode, request));
    else await runImpersonated(api, call, query, mode);
  });
}

/** Runs a statement in an auto-commit transaction. */
function autoCommit(
  store: Store,
  { bookmarks }: QueryRequest,
  mode: "read" | "write",
  request: Request,
): Execution {
  return {
    mode,
    run: (statement, parameters, options) =>
      store.run(statement, parameters, {
        ...options,
        ...requestSource(request),
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
  query: QueryRequest,
  mode: "read" | "write",
): Promise<void> {
  const { bookmarks, impersonatedUser = "" } = query;
  const { timeoutMs } = limitsOf(query, api.settings);
  const transaction = await api.store.begin({
    ...requestSource(call.request),
    mode,
    bookmarks,
    impersonatedUser,
    timeoutMs,
  });
  try {
    await answerStatement(api, call, query, {
      mode,
      run: (statement, parameters, options) => transaction.run(statement, parameters, options),
      finish: async () => bookmarksMember(await transaction.commit()),
    });
  } finally {
    await transaction.rollback();
  }
}
