import { disconnectSignal } from "../http/disconnect.ts";
import type { Answer, Parameters, StatementOptions, Summary } from "../store/port.ts";
import { writeRefusal } from "./access.ts";
import { requestSource } from "./request-source.ts";
import type { Call, QueryApi } from "./call.ts";
import { locateError } from "./locate-error.ts";
import { queryFailure } from "./failure.ts";
import { remainingMs, limitsOf, explainLimit } from "./limits.ts";
import { withPing } from "./ping.ts";
import { prepare } from "./prepare.ts";
import type { QueryRequest } from "./request.ts";
import { Sink } from "./sink.ts";
import { summaryMembers } from "./summary-json.ts";
import { noVectors, writableValues } from "./vector-forms.ts";
import { logWrite } from "./write-log.ts";
import { answerWriter } from "./writer.ts";
import { WritingTurn } from "./writing-turns.ts";

/** Execution of a statement, and the steps that follow it. */
export interface Execution {
  mode: "read" | "write";
  run: (statement: string, parameters: Parameters, options: StatementOptions) => Answer;
  /** Completes the execution, and returns the last member of the response. */
  finish: (summary: Summary) => string | Promise<string>;
  /** Replaces an error with one that has more detail than the store's. */
  explain?: (error: unknown) => unknown;
}

/**
 * Runs a statement and writes its response. A failure after the response has begun becomes part of
 * it.
 *
 * @returns true if the statement completed
 * @throws QueryFailure or StoreError if it fails before the response has begun
 */
export async function answerStatement(
  api: QueryApi,
  { request, response, media, enter, onAnswer }: Call,
  query: QueryRequest,
  { mode, run, finish, explain: explainFirst = (error) => error }: Execution,
): Promise<boolean> {
  const { settings } = api;
  const limits = limitsOf(query, settings);
  const signal = disconnectSignal(request, response);
  const explained = explainWriteRefusal(query, mode, settings.writeToken);
  const caller = { ...requestSource(request), signal };
  const { writes } = await prepare(api, query, mode, limits, caller).catch((error: unknown) => {
    throw explained(error);
  });
  enter();
  const explain = (error: unknown) =>
    explained(
      locateError(explainLimit(explainFirst(error), limits, api.store.server), query.statement),
    );
  const answer = run(withPing(query.statement, api.store.engine), query.parameters, {
    timeoutMs: remainingMs(limits),
    maxRows: limits.maxRows,
    signal,
    exactNumbers: true,
  });
  onAnswer(answer);
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
    const turn = new WritingTurn();
    let first = true;
    for await (const rows of answer.batches())
      for (const values of rows) {
        const count = writableValues(values, media);
        const text = writer.row(count < values.length ? values.slice(0, count) : values, first);
        sink.count(text);
        const room = sink.write(text);
        if (room) await room;
        if (turn.isOver) await turn.next();
        if (count < values.length) throw noVectors();
        first = false;
      }
    const summary = await answer.summary();
    if (mode === "write") logWrite(request, writes, summary.counters);
    const members = summaryMembers(summary, query.includeCounters, media);
    sink.end(writer.summary([...members, await finish(summary)]));
    return true;
  } catch (error) {
    const failure = queryFailure(explain(error));
    if (!failure) throw error;
    // Logged with the request, whose status was sent before.
    if (failure.status >= 500) response.err = error instanceof Error ? error : failure;
    sink.end(writer.failure(failure));
    return false;
  } finally {
    // Also when it failed: parts of CALL … IN TRANSACTIONS may have been committed before.
    if (mode === "write") api.onWrite();
  }
}

/** Replaces the error of a writing statement if the caller requested WRITE without the token. */
function explainWriteRefusal(
  { accessMode }: QueryRequest,
  mode: "read" | "write",
  token: string | undefined,
): (error: unknown) => unknown {
  if (accessMode !== "WRITE" || mode === "write") return (error) => error;
  return (error) =>
    queryFailure(error)?.code === "Neo.ClientError.Statement.AccessMode"
      ? writeRefusal(token)
      : error;
}
