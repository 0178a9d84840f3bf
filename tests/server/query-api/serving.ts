import { join } from "node:path";
import express from "express";
import { pino } from "pino";
import { requestLog } from "../../../server/http/request-log.ts";
import { readLibrary } from "../../../server/cypher/library.ts";
import { crossOrigin } from "../../../server/http/cross-origin.ts";
import { Language } from "../../../server/language/language.ts";
import { listen } from "../../../server/listen.ts";
import { asker } from "../../../server/query/ask.ts";
import { mountDiscovery } from "../../../server/query-api/discovery.ts";
import { mountQueryApi } from "../../../server/query-api/mount.ts";
import { OpenTransactions } from "../../../server/query-api/transactions.ts";
import type { QueryApiSettings } from "../../../server/query-api/settings.ts";
import { projectRoot } from "../../../server/root.ts";
import { scriptsOf, type Store } from "../../../server/store/port.ts";

export const TOKEN = "the-write-token-of-the-tests";

export const SETTINGS: QueryApiSettings = {
  writeToken: TOKEN,
  timeoutMs: 20_000,
  maxRows: 100_000,
  maxBytes: 50_000_000,
  maxLength: 100_000,
  maxRunning: 20,
  maxRunningPerClient: 10,
  maxPerMinute: 100_000,
  transactionTimeoutMs: 60_000,
  maxTransactions: 20,
  maxTransactionsPerClient: 10,
  procedures: [],
  loadCsv: false,
};

export interface Served {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the Query API over a store, without the rest of the server.
 *
 * @param shared a parser to share; by default it starts its own, which takes a second
 */
export async function serveQueryApi(
  store: Store,
  settings: Partial<QueryApiSettings> = {},
  shared?: Language,
): Promise<Served> {
  const language = shared ?? new Language();
  const app = express();
  app.use(requestLog(pino({ level: "silent" })));
  const all = { ...SETTINGS, ...settings };
  const transactions = new OpenTransactions(all);
  app.use(crossOrigin("*"));
  mountQueryApi(app, { store, language, settings: all, transactions });
  const library = readLibrary(join(projectRoot(), "cypher", "server"), scriptsOf(store));
  const ask = asker(store, library, all);
  mountDiscovery(app, { engine: store.engine, ask, embedOrigins: "*", publicUrl: undefined });
  const listening = await listen(app, "127.0.0.1", 0);
  return {
    url: listening.url,
    async close() {
      await listening.close();
      await transactions.close();
      if (!shared) await language.close();
    },
  };
}

export interface Posted {
  status: number;
  type: string | null;
  text: string;
}

/** Sends a request to a Query API. */
export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Posted> {
  const response = await fetch(`${url}/db/neo4j/query/v2`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const { status } = response;
  return { status, type: response.headers.get("Content-Type"), text: await response.text() };
}

export const WITH_TOKEN = { Authorization: `Bearer ${TOKEN}` };
