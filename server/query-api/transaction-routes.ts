import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import { clientOf } from "../http/client-address.ts";
import { disconnectSignal } from "../http/disconnect.ts";
import { StoreError } from "../store/port.ts";
import { requestSource } from "./request-source.ts";
import { accessMode } from "./access.ts";
import { answerStatement } from "./answer-statement.ts";
import { beginTransaction } from "./begin-transaction.ts";
import { statementBody } from "./body.ts";
import { queryApiHandler, type Call, type QueryApi } from "./call.ts";
import { QueryFailure } from "./failure.ts";
import { checkImpersonation } from "./impersonation.ts";
import { requestMedia } from "./media.ts";
import { readQueryRequest, type QueryRequest } from "./request.ts";
import { bookmarksMember, transactionMember } from "./summary-json.ts";
import type { OpenTransaction, Owner } from "./transactions.ts";
import { answerWriter } from "./writer.ts";

/**
 * A transaction lives in the process that began it. Clients send this header back, so that a proxy
 * in front of several processes can route to the right one.
 */
const AFFINITY_HEADER = "neo4j-cluster-affinity";
const AFFINITY = randomBytes(4).toString("hex");

/**
 * Handles `POST /db/:database/query/v2/tx`: begins a transaction, and runs a statement in it if
 * there is one.
 */
export function beginRoute(api: QueryApi): RequestHandler {
  const { store, settings, served, transactions } = api;
  return queryApiHandler(api, async (call) => {
    const { request, response, mayWrite } = call;
    const query = await transactionRequest(api, call);
    checkImpersonation(query, mayWrite, store);
    const owner = ownerOf(call);
    await served.check(owner.database);
    const mode = accessMode(query.accessMode, mayWrite);
    const { bookmarks, impersonatedUser, maxExecutionTimeMs } = query;
    const options = {
      ...requestSource(request),
      mode,
      bookmarks,
      ...(maxExecutionTimeMs !== undefined && { timeoutMs: maxExecutionTimeMs }),
      ...(impersonatedUser !== undefined && { impersonatedUser }),
    };
    const disconnected = disconnectSignal(request, response);
    const begin = () => beginTransaction(store, options, settings.timeoutMs, disconnected);
    const deadline = performance.now() + (maxExecutionTimeMs ?? Infinity);
    const kind = { mode, accessMode: query.accessMode, deadline };
    const open = await transactions.begin(clientOf(request), owner, kind, begin);
    response.set({
      [AFFINITY_HEADER]: AFFINITY,
      "Access-Control-Expose-Headers": AFFINITY_HEADER,
    });
    await runIn(api, call, query, open);
  });
}

/**
 * Handles `POST /db/:database/query/v2/tx/:id`: runs a statement in a transaction, or extends its
 * lifetime.
 */
export function continueRoute(api: QueryApi): RequestHandler {
  return queryApiHandler(api, async (call) => {
    const query = await transactionRequest(api, call);
    await runIn(api, call, query, api.transactions.take(idOf(call), ownerOf(call)));
  });
}

/**
 * Handles `POST /db/:database/query/v2/tx/:id/commit`: commits, after a last statement if there is
 * one.
 */
export function commitRoute(api: QueryApi): RequestHandler {
  const { transactions } = api;
  return queryApiHandler(api, async (call) => {
    const query = await transactionRequest(api, call);
    const open = transactions.take(idOf(call), ownerOf(call));
    await runIn(api, call, query, open, async () => {
      const bookmarks = await open.transaction.commit();
      api.onWrite();
      await transactions.drop(open);
      return bookmarksMember(bookmarks);
    });
  });
}

/** Handles `DELETE /db/:database/query/v2/tx/:id`: rolls the transaction back. */
export function rollbackRoute(api: QueryApi): RequestHandler {
  return queryApiHandler(api, async (call) => {
    await api.transactions.drop(api.transactions.take(idOf(call), ownerOf(call)));
    sendBare(call, 200, []);
  });
}

/** Runs the statement if there is one, and then `finish`; a failure ends the transaction. */
async function runIn(
  api: QueryApi,
  call: Call,
  query: QueryRequest,
  open: OpenTransaction,
  finish = (): Promise<string> => Promise.resolve(transactionMember(api.transactions.keep(open))),
): Promise<void> {
  const { mode, transaction } = open;
  let completed = false;
  try {
    if (query.statement === "") {
      sendBare(call, 202, [await finish()]);
      completed = true;
    } else {
      // In an open transaction its own access mode applies, as in Neo4j.
      const statement = { ...query, accessMode: open.accessMode };
      completed = await answerStatement(api, call, statement, {
        mode,
        run: (statement, parameters, options) => transaction.run(statement, parameters, options),
        finish,
        explain: (error) => (isLate(error, open) ? timedOut() : error),
      });
    }
  } finally {
    if (!completed) await api.transactions.drop(open);
  }
}

/** Returns true if the transaction itself timed out, not only the statement. */
function isLate(error: unknown, { deadline }: OpenTransaction): boolean {
  return error instanceof StoreError && error.code === "timeout" && performance.now() >= deadline;
}

/** The message of Neo4j's own Query API. */
function timedOut(): QueryFailure {
  return new QueryFailure(
    400,
    "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
    "The transaction has been terminated. Retry your operation in a new transaction, and you should see a successful result. The transaction has not completed within the timeout specified at its start by the client. You may want to retry with a longer timeout. ",
  );
}

function sendBare({ response, media }: Call, status: number, members: string[]): void {
  response.status(status).set("Cache-Control", "no-store");
  response.setHeader("Content-Type", media.type);
  response.end(answerWriter(media).bare(members));
}

/** Reads the request's body. If it is empty, no Content-Type is needed. */
async function transactionRequest(
  { settings, admission }: QueryApi,
  { request, mayWrite, enter }: Call,
): Promise<QueryRequest> {
  const body = await admission.body(request, statementBody(settings), !mayWrite);
  const given = requestMedia(request, body.byteLength === 0);
  const query = readQueryRequest(body, given, true);
  // Before the transaction is taken, so that a 429 does not end it.
  if (query.statement !== "") enter();
  return query;
}

const ownerOf = ({ request, mayWrite }: Call): Owner => ({
  database: String(request.params["database"]),
  mayWrite,
});

const idOf = ({ request }: Call): string => String(request.params["id"]);
