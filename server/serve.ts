import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Logger } from "pino";
import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import { readLibrary } from "./cypher/library.ts";
import { CurrentData } from "./data.ts";
import { listen } from "./listen.ts";
import { PackKeeper } from "./load/keeper.ts";
import { checkRoom } from "./load/room.ts";
import type { Withheld } from "./load/load.ts";
import type { Progress } from "./load/stepper.ts";
import { loadScripts } from "./load/read-scripts.ts";
import type { LoadSummary } from "./load/summary.ts";
import { readPack } from "./pack/read.ts";
import { Pictures } from "./picture/pictures.ts";
import { asker } from "./query/ask.ts";
import { Language } from "./language/language.ts";
import { OpenTransactions } from "./query-api/transactions.ts";
import { openStore } from "./store/open.ts";
import { scriptsOf } from "./store/port.ts";

export interface ServeOptions {
  config: Config;
  /** Folder of the project: cypher/ and the built client lie in it. */
  root: string;
  logger: Logger;
  onProgress?: (progress: Progress) => void;
  /** Told in one line what the person who started the server should know. */
  say?: (line: string) => void;
  /** A parser that other servers of this process use too; left out: one of its own. */
  language?: Language;
}

export interface Serving {
  url: string;
  /** What was loaded, or why nothing was. */
  outcome: LoadSummary | Withheld;
  /** Resolves when the parser is loaded: pages are served before, and /readyz says yes after. */
  parser: Promise<void>;
  /** Answers what is in flight, then lets go of the store. */
  close(): Promise<void>;
}

/** Rows that a question of the page may have: more than a pack can hold in memory. */
const MOST_ROWS = 100_000_000;

/**
 * Everything from settings to a server that answers: reads the pack, opens the store, listens,
 * loads what the store does not hold, as ENTENTE_LOAD allows. The port is taken before the load,
 * so that one in use is told at once; until the load is done the API answers 503, or from the graph
 * that was there.
 * Rejects with ConfigError, PackError, StoreError or the system's error, everything closed again.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { config, root, logger } = options;
  await checkRoom(config.pack, config.store);
  const pack = await readPack(config.pack);
  const store = await openStore(config.store);
  const closers: (() => Promise<void>)[] = [() => store.close()];
  const close = async () => {
    for (const end of closers.splice(0).reverse()) await end();
  };
  try {
    await store.ping();
    const queries = readLibrary(join(root, "cypher", "queries"), scriptsOf(store));
    const scripts = loadScripts(root, scriptsOf(store));
    // What visitors cannot change must not stop them: the limits of /db are for what they type.
    const limits = { timeoutMs: config.pageTimeoutMs, maxRows: MOST_ROWS };
    const ask = asker(store, queries, limits);
    const say = options.say ?? ((line: string) => logger.warn(line));
    const keeper = new PackKeeper({
      store,
      pack,
      scripts,
      mode: config.load,
      onProgress: options.onProgress,
      onWait: () => say("Another process is loading into this store; waiting for it."),
      say,
    });
    const current = new CurrentData(store, ask, keeper);
    const ofServer = readLibrary(join(root, "cypher", "server"), scriptsOf(store));
    const client = join(root, "dist", "client");
    const language = options.language ?? new Language();
    if (!options.language) closers.push(() => language.close());
    const parser = language.warm();
    parser.catch(() => undefined);
    const pictures = new Pictures(ask, join(root, "dist", "picture", "picture.js"), (data, made) =>
      current.whileStill(data, made),
    );
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
      publicUrl: config.publicUrl,
      trustProxy: config.trustProxy,
      hsts: config.hsts,
      logger,
      version: programVersion(root),
      client,
    });
    const listening = await listen(app, config.host, config.port);
    closers.push(() => listening.close());
    await current.refresh();
    const outcome = await keeper.load();
    await current.refresh();
    return { url: listening.url, outcome, parser, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function programVersion(root: string): string {
  const text = readFileSync(join(root, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
