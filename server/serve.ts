import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Logger } from "pino";
import { createApp } from "./app.ts";
import { checkFolders } from "./check-folders.ts";
import type { Config } from "./config.ts";
import { describeApi } from "./describe-api.ts";
import { Language } from "./language/language.ts";
import { listen } from "./listen.ts";
import type { Withheld } from "./load/load.ts";
import { checkRoom } from "./load/room.ts";
import type { Progress } from "./load/stepper.ts";
import type { LoadSummary } from "./load/summary.ts";
import { PackHost } from "./pack-host.ts";
import { readPack } from "./pack/read.ts";
import { balanceThread } from "./balance/balance-thread.ts";
import { PictureThreads } from "./picture/threads.ts";
import { queryGate } from "./query-api/mount.ts";
import { ServedPack, type PackServices } from "./served-pack.ts";

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

/**
 * Everything from settings to a server that answers: reads the pack, opens the store, listens,
 * loads what the store does not hold, as ENTENTE_LOAD allows. The port is taken before the load,
 * so that one in use is told at once; until the load is done the API answers 503, or from the graph
 * that was there.
 * Rejects with ConfigError, PackError, StoreError or the system's error, everything closed again.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { config, root, logger } = options;
  const say = options.say ?? ((line: string) => logger.warn(line));
  await checkFolders(config, say);
  await checkRoom(config.pack, config.store);
  const pack = await readPack(config.pack);
  const folder = await PackHost.folderOf(config.pack);
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const end of closers.splice(0).reverse()) await end();
  };
  try {
    const language = options.language ?? new Language();
    if (!options.language) closers.push(() => language.close());
    const pictureThreads = new PictureThreads(join(root, "dist", "picture", "picture.js"));
    closers.push(() => pictureThreads.close());
    const computing = balanceThread();
    closers.push(() => computing.close());
    const { embedOrigins, publicUrl, queryApi, pageTimeoutMs, elementBudget, overviewAbove } =
      config;
    const version = programVersion(root);
    const services: PackServices = {
      ...{ root, language, pictureThreads, pageTimeoutMs, queryApi, embedOrigins, publicUrl },
      ...{ elementBudget, overviewAbove, balanceThread: computing },
      ...{ logger, version, gate: queryGate(queryApi), description: describeApi(version) },
      viewFile: join(root, "dist", "file", "view-file.js"),
    };
    const { name } = folder;
    const first = await ServedPack.open(services, {
      ...{ name, pack, say, store: config.store, mode: config.load, lens: config.lens },
      beside: config.beside,
      onProgress: options.onProgress,
    });
    closers.push(() => first.close());
    const parser = language.warm();
    parser.catch(() => undefined);
    const packs = await PackHost.start({
      ...{ services, first, folder, logger, say },
      settings: config.workspace,
      mode: config.load,
    });
    packs.keep(pack);
    closers.push(() => packs.close());
    const { trustProxy, hsts } = config;
    const client = join(root, "dist", "client");
    const app = createApp({
      ...{ packs, embedOrigins, publicUrl, trustProxy, hsts, logger, client },
      writing: { access: services.gate.access, hasToken: queryApi.writeToken !== undefined },
    });
    const listening = await listen(app, config.host, config.port);
    closers.push(() => listening.close());
    const outcome = await first.load();
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
