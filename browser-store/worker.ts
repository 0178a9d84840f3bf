import { CypherLexer, CypherParser } from "@neo4j-cypher/language-support";
import { CharStreams, CommonTokenStream } from "antlr4";
import type { Grammar } from "../engine/parse/grammar.ts";
import { PackError } from "../server/pack/fault.ts";
import { answer } from "./answer.ts";
import { type BrowserServer, openPack } from "./browser-server.ts";
import type { BrowserPack, LocalRequest, StoreOrder, StoreTold } from "./messages.ts";

/** The library's own modules carry no types of antlr4's runtime. */
const grammar = {
  CypherLexer,
  CypherParser,
  runtime: { CharStreams, CommonTokenStream },
} as unknown as Grammar;

let server: BrowserServer | null = null;
const running = new Map<number, AbortController>();

const tell = (told: StoreTold) => self.postMessage(told);

self.onmessage = ({ data }: MessageEvent<StoreOrder>) => {
  if (data.kind === "open") void open(data.pack);
  else if (data.kind === "stop") running.get(data.id)?.abort();
  else void ask(data.id, data.request);
};

async function open(pack: BrowserPack): Promise<void> {
  try {
    const opened = await openPack(pack, grammar, (share) => tell({ kind: "progress", share }));
    server = opened.server;
    tell({ kind: "ready", claims: opened.claims });
  } catch (error) {
    if (!(error instanceof PackError)) console.error(error);
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

async function ask(id: number, request: LocalRequest): Promise<void> {
  if (!server) return;
  const stop = new AbortController();
  running.set(id, stop);
  try {
    const { status, headers, body } = await answer(request, server, stop.signal);
    tell({ kind: "head", id, status, headers });
    for await (const text of body) {
      if (stop.signal.aborted) break;
      tell({ kind: "text", id, text });
    }
  } catch (error) {
    console.error(error);
    tell({ kind: "head", id, status: 500, headers: {} });
  } finally {
    tell({ kind: "end", id });
    running.delete(id);
  }
}
