import { join } from "node:path";
import type { Router } from "express";
import type { BalanceThread } from "./balance/balance-thread.ts";
import { Balances } from "./balance/balances.ts";
import { readLibrary } from "./cypher/library.ts";
import { CurrentData, type Data } from "./data.ts";
import type { LoadMode } from "./load/decide.ts";
import { LensDesk } from "./lens/lens-desk.ts";
import { LensError } from "./lens/lens-error.ts";
import type { LensStore } from "./lens/lens-store.ts";
import type { LensSettings } from "./lens/settings.ts";
import { openLens } from "./lens/open-lens.ts";
import { PackOrLens } from "./lens/pack-or-lens.ts";
import { PackKeeper } from "./load/keeper.ts";
import type { Withheld } from "./load/load.ts";
import { loadScripts } from "./load/read-scripts.ts";
import type { Progress } from "./load/stepper.ts";
import type { LoadSummary } from "./load/summary.ts";
import type { Pack } from "./pack/pack.ts";
import { packRouter, type SharedParts } from "./pack-router.ts";
import { Grouper } from "./overview/grouper.ts";
import { communities } from "./overview/kept-communities.ts";
import { Pictures } from "./picture/pictures.ts";
import type { PictureThreads } from "./picture/threads.ts";
import { asker, type Ask } from "./query/ask.ts";
import { ServedDatabase } from "./query-api/served-database.ts";
import { OpenTransactions } from "./query-api/transactions.ts";
import type { ShareTools } from "./share/route.ts";
import { viewWords } from "./share/view-words.ts";
import { openStore } from "./store/open.ts";
import { scriptsOf, type Store } from "./store/port.ts";
import type { StoreSettings } from "./store/settings.ts";
import { shrinkHeap } from "./work/heap.ts";
import type { OpenedPack } from "./workspace/open-packs.ts";
import type { PackAbout } from "./workspace/pack-about.ts";

export interface PackServices extends SharedParts {
  /** Folder of the project: cypher/ lies in it. */
  root: string;
  balanceThread: BalanceThread;
  pictureThreads: PictureThreads;
  /** Timeout in ms of a query for a page or for the API under /api. */
  pageTimeoutMs: number;
}

export interface PackChoice {
  /** The name by which it is served. */
  name: string;
  pack: Pack;
  store: StoreSettings;
  mode: LoadMode;
  /** Folder for what is kept beside the pack; it is made when there is something to keep. */
  beside: string;
  /** The lens on a database that holds no pack; null to show no graph of it. */
  lens: LensSettings | null;
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Called with one line that the operator should read. */
  say: (line: string) => void;
}

/** Rows that a question of the page may have: more than a pack can hold in memory. */
const MOST_ROWS = 100_000_000;

/** Milliseconds after which the thread that found communities has ended and let go of what it was given. */
const THREAD_ENDS_MS = 2000;

/** Garbage that cannot be collected now is collected some time. */
const letGo = () => void shrinkHeap().catch(() => undefined);

/** A pack in its own store, with its routes. */
export class ServedPack implements OpenedPack {
  readonly router: Router;
  readonly current: CurrentData;
  /** Names of the database by which statements reach it. */
  readonly database: ServedDatabase;
  readonly words: ShareTools["words"];
  readonly #store: Store;
  readonly #services: PackServices;
  readonly #choice: PackChoice;
  readonly #keeper: PackKeeper;
  readonly #shown: PackOrLens;
  /** The database, as lenses read it. */
  readonly #from: LensStore;
  readonly #transactions: OpenTransactions;
  readonly #ask: Ask;
  readonly #overviewAbove: number;
  readonly #grouper: Grouper;

  private constructor(store: Store, services: PackServices, choice: PackChoice) {
    const { root, pageTimeoutMs, queryApi } = services;
    const { pack, mode, onProgress, say } = choice;
    this.#store = store;
    this.#services = services;
    this.#choice = choice;
    const lensScripts = readLibrary(join(root, "cypher", "lens"), scriptsOf(store));
    this.#from = { store, scripts: lensScripts, timeoutMs: pageTimeoutMs };
    const folder = join(root, "cypher", "queries");
    const queries = readLibrary(folder, scriptsOf(store));
    const ofServer = readLibrary(join(root, "cypher", "server"), scriptsOf(store));
    // What visitors cannot change must not stop them: the limits of /db are for what they type.
    const limits = { timeoutMs: pageTimeoutMs, maxRows: MOST_ROWS };
    this.#overviewAbove = services.overviewAbove;
    this.#keeper = new PackKeeper({
      store,
      pack,
      scripts: loadScripts(root, scriptsOf(store)),
      mode,
      onProgress,
      onWait: () => say("Another process is loading into this store; waiting for it."),
      say,
    });
    this.#shown = new PackOrLens({
      keeper: this.#keeper,
      ask: asker(store, queries, limits),
      queries: readLibrary(folder, "neo4j"),
      limits,
    });
    const { ask } = this.#shown;
    this.#ask = ask;
    const current = new CurrentData(store, ask, this.#shown, services.overviewAbove);
    this.current = current;
    this.#grouper = new Grouper(join(choice.beside, "overview"), async ({ catalogue }) => {
      const data = current.get();
      return data?.catalogue === catalogue && (await current.isStill(data).catch(() => false));
    });
    const whileStill = <T>(data: Data, made: T) => current.whileStill(data, made);
    const pictures = new Pictures(ask, services.pictureThreads, whileStill);
    this.#transactions = new OpenTransactions(queryApi);
    this.database = new ServedDatabase(store, choice.name);
    this.words = (query, caller) => viewWords(current, pictures, query, caller);
    this.router = packRouter(services, {
      store,
      ask,
      askServer: asker(store, ofServer, limits),
      current,
      queries,
      grouper: this.#grouper,
      balances: new Balances(ask, services.balanceThread, whileStill),
      pictures,
      transactions: this.#transactions,
      served: this.database,
      desk: new LensDesk({
        ...{ language: services.language, settings: choice.lens },
        // Visitors may preview a lens: the limits of /db hold for the expressions that they type.
        from: { ...this.#from, timeoutMs: Math.min(pageTimeoutMs, queryApi.timeoutMs) },
        graph: () => this.#shown.graph,
      }),
      words: this.words,
    });
  }

  /** Opens the store of a pack, without loading. Rejects with StoreError. */
  static async open(services: PackServices, choice: PackChoice): Promise<ServedPack> {
    const store = await openStore(choice.store);
    try {
      await store.ping();
      return new ServedPack(store, services, choice);
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  /** Title and numbers of the graph that a lens shows in the place of the pack; null without a lens. */
  get lensAbout(): PackAbout | null {
    return this.#shown.graph?.about ?? null;
  }

  get isBusy(): boolean {
    return this.#transactions.size > 0 || (this.#store.running ?? 0) > 0;
  }

  /**
   * Loads the pack if the store does not hold it, as far as the mode allows; without a pack, or if
   * the operator chose a lens, shows the database through a lens. Rejects with LensError or
   * StoreError.
   */
  async load(): Promise<LoadSummary | Withheld> {
    const { lens } = this.#choice;
    if (lens?.file !== undefined) {
      await this.#showLens(lens);
      return { withheld: `ENTENTE_LENS is ${lens.file}, so no pack was loaded.` };
    }
    await this.current.refresh();
    const outcome = await this.#keeper.load();
    this.#prepare(await this.current.refresh());
    // Other Bolt servers lack what the statements of a lens need.
    const isNeo4j = this.#store.server?.scripts === "neo4j";
    if (lens && isNeo4j && "withheld" in outcome && !this.current.get())
      await this.#showLens(lens).catch((error: unknown) => this.#tellOf(error));
    return outcome;
  }

  async #showLens(settings: LensSettings): Promise<void> {
    const { root, language } = this.#services;
    const { name, say } = this.#choice;
    const refresh = () => void this.current.refresh().catch(() => undefined);
    await this.#shown.show((reading) =>
      openLens({
        ...{ ...reading, settings, language, name, say },
        from: this.#from,
        loadScripts: loadScripts(root, "neo4j"),
        onChange: refresh,
        hasPack: async () => settings.file === undefined && (await this.#shown.hasPack()),
        onPack: () => void this.#shown.drop().then(refresh),
      }),
    );
    this.#prepare(await this.current.refresh());
  }

  /** Serves Cypher and the schema alone if a database cannot be read. Throws LensError. */
  #tellOf(error: unknown): void {
    if (error instanceof LensError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    const line = `The database cannot be shown as a graph, only Cypher and the schema are served: ${why}`;
    this.#shown.blame(line);
    this.#choice.say(line);
  }

  async replace(pack: Pack): Promise<void> {
    // The operator's lens stands in the place of the pack, which is not loaded.
    if (this.#choice.lens?.file !== undefined) return;
    await this.#keeper.replace(pack);
    this.#prepare(await this.current.refresh());
  }

  /** Makes ready what a large pack needs for its first answers before anybody asks. */
  #prepare(data: Data | null): void {
    if (!data || data.dataset.counts.relations <= this.#overviewAbove) return;
    data.search.prepare();
    // A large lens or pack was read before this, and its rows are not needed any more.
    letGo();
    // Whoever asks for an overview tries again, and is told the reason.
    communities(this.#ask, data, this.#grouper.group).then(
      () => setTimeout(letGo, THREAD_ENDS_MS).unref(),
      () => undefined,
    );
  }

  /** Rolls back open transactions and lets go of the store. */
  async close(): Promise<void> {
    this.#grouper.close();
    await this.#transactions.close();
    await this.#shown.close();
    await this.#store.close();
  }
}
