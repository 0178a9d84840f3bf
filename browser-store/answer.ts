import { answerContract } from "./answer-contract.ts";
import { answerCypher } from "./answer-cypher.ts";
import type { BrowserServer } from "./browser-server.ts";
import { jsonAnswer, type LocalAnswer } from "./local-answer.ts";
import type { LocalRequest } from "./messages.ts";

/** Answers of the editor's helpers when there is no language library: nothing to say. */
const NO_HELP: Readonly<Record<string, object>> = {
  "/api/cypher/lint": { diagnostics: [] },
  "/api/cypher/complete": { completions: [] },
  "/api/cypher/signature": { signature: null },
};

/** Answers a request of the page as a server would. */
export async function answer(
  { method, path, body }: LocalRequest,
  server: BrowserServer,
  signal: AbortSignal,
): Promise<LocalAnswer> {
  const url = new URL(path, "http://browser/");
  if (method === "GET") return answerContract(url, server);
  if (/^\/db\/[^/]+\/query\/v2$/.test(url.pathname)) return answerCypher(body, server, signal);
  const help = NO_HELP[url.pathname];
  if (help) return jsonAnswer(help);
  if (url.pathname === "/api/cypher/format") return jsonAnswer(JSON.parse(body));
  return answerContract(url, server);
}
