import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Logger } from "pino";
import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import { readLibrary } from "./cypher/library.ts";
import { CurrentData } from "./data.ts";
import { listen } from "./listen.ts";
import { loadPack, type LoadSummary } from "./load/load.ts";
import type { Progress } from "./load/stepper.ts";
import { loadScripts } from "./load/scripts.ts";
import { readPack } from "./pack/read.ts";
import { Pictures } from "./picture/pictures.ts";
import { asker } from "./query/ask.ts";
import { Language } from "./language/language.ts";
import { OpenTransactions } from "./query-api/transactions.ts";
import { openStore } from "./store/open.ts";

export interface ServeOptions {
  config: Config;
  /** Folder of the project: cypher/ and the built client lie in it. */
  root: string;
  logger: Logger;
  onProgress?: (progress: Progress) => void;
}

export interface Serving {
  url: string;
  summary: LoadSummary;
  /** Answers what is in flight, then lets go of the store. */
  close(): Promise<void>;
}

/**
 * Everything from settings to a server that answers: reads the pack, opens the store, listens,
 * loads what the store does not hold. The port is taken before the load, so that one in use is
 * told at once; until the load is done the API answers 503, or from the graph that was there.
 * Rejects with ConfigError, PackError, StoreError or the system's error, everything closed again.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { config, root, logger } = options;
  const pack = await readPack(config.pack);
  const store = await openStore(config.store);
  const closers: (() => Promise<void>)[] = [() => store.close()];
  const close = async () => {
    for (const end of closers.splice(0).reverse()) await end();
  };
  try {
    await store.ping();
    const queries = readLibrary(join(root, "cypher", "queries"), store.engine);
    const scripts = loadScripts(root, store.engine);
    const limits = { timeoutMs: config.queryTimeoutMs, maxRows: config.queryMaxRows };
    const ask = asker(store, queries, limits);
    const ofServer = readLibrary(join(root, "cypher", "server"), store.engine);
    const current = new CurrentData(store, ask);
    const client = join(root, "dist", "client");
    const language = new Language();
    closers.push(() => language.close());
    // Beside everything else; awaited before the server is said to be there.
    const parser = language.warm();
    parser.catch(() => undefined);
    const pictures = new Pictures(ask, join(root, "dist", "picture", "picture.js"));
    closers.push(() => pictures.close());
    const transactions = new OpenTransactions(config.queryApi);
    closers.push(() => transactions.close());
    const app = createApp({
      store,
      ask,
      current,
      queries,
      language,
      pictures,
      viewFile: join(root, "dist", "file", "view-file.js"),
      queryApi: config.queryApi,
      transactions,
      askServer: asker(store, ofServer, limits),
      embedOrigins: config.embedOrigins,
      publicOrigin: config.publicOrigin,
      logger,
      version: programVersion(root),
      client,
    });
    const listening = await listen(app, config.host, config.port);
    closers.push(() => listening.close());
    await current.refresh();
    store.onRefill = async (fresh) => {
      await loadPack(fresh, pack, scripts);
    };
    const summary = await loadPack(store, pack, scripts, options.onProgress);
    await current.refresh();
    await parser;
    return { url: listening.url, summary, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function programVersion(root: string): string {
  const text = readFileSync(join(root, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
