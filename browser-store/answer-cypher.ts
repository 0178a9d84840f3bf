import { queryFailure } from "../server/query-api/failure.ts";
import { explainLimit, limitsOf, remainingMs } from "../server/query-api/limits.ts";
import { locateError } from "../server/query-api/locate-error.ts";
import { withPing } from "../server/query-api/ping.ts";
import { readQueryRequest } from "../server/query-api/request.ts";
import { bookmarksMember, summaryMembers } from "../server/query-api/summary-json.ts";
import { answerWriter, failureText } from "../server/query-api/writer.ts";
import type { BrowserServer } from "./browser-server.ts";
import { one, type LocalAnswer } from "./local-answer.ts";

/** The one format that the pages ask for. */
const LINES = {
  type: "application/vnd.neo4j.query.v1.1+jsonl",
  typed: true,
  vectors: true,
  lines: true,
};
const LIMITS = { timeoutMs: 120_000, maxRows: 1_000_000 };

/**
 * Answers a statement as the Query API does. A failure after the first row becomes part of the
 * answer. Statements only read, since the pack would differ from its files.
 */
export async function answerCypher(
  body: string,
  { store }: BrowserServer,
  signal: AbortSignal,
): Promise<LocalAnswer> {
  const headers = { "Content-Type": LINES.type };
  let statement = "";
  try {
    const query = readQueryRequest(new TextEncoder().encode(body), LINES);
    statement = query.statement;
    const limits = limitsOf(query, LIMITS);
    const explain = (error: unknown) =>
      queryFailure(locateError(explainLimit(error, limits), statement));
    const answer = store.run(withPing(statement, store.engine), query.parameters, {
      mode: "read",
      timeoutMs: remainingMs(limits),
      maxRows: limits.maxRows,
      exactNumbers: true,
      signal,
    });
    const columns = await answer.columns();
    const writer = answerWriter(LINES);
    async function* lines(): AsyncGenerator<string> {
      yield writer.head(columns);
      try {
        for await (const rows of answer.batches())
          yield rows.map((row) => writer.row(row, false)).join("");
        const summary = await answer.summary();
        yield writer.summary([
          ...summaryMembers(summary, query.includeCounters, LINES),
          bookmarksMember(),
        ]);
      } catch (error) {
        const failure = explain(error);
        if (!failure) throw error;
        yield writer.failure(failure);
      }
    }
    return { status: 202, headers, body: lines() };
  } catch (error) {
    const failure = queryFailure(locateError(error, statement));
    if (!failure) throw error;
    const text = failureText(failure, LINES);
    return { status: failure.status, headers, body: one(text) };
  }
}
