import type { LensView } from "../../domain/contract/lens.ts";
import { PackKeeper } from "../load/keeper.ts";
import type { LoadScripts } from "../load/scripts.ts";
import type { Progress } from "../load/stepper.ts";
import type { Ask } from "../query/ask.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/port.ts";
import { aboutPack, type PackAbout } from "../workspace/pack-about.ts";
import type { KeptGraph } from "./kept-graph.ts";
import type { LensPack } from "./lens-pack.ts";

export interface PackedGraphOptions {
  memoryLimitBytes: number;
  /** Scripts that load a pack into an embedded store. */
  loadScripts: LoadScripts;
  /** Returns what asks a store the questions of cypher/queries. */
  askerOf: (store: Store) => Ask;
  say: (line: string) => void;
}

type OnProgress = (progress: Progress) => void;

/** A graph as a pack in an embedded store of its own. */
export class PackedGraph implements KeptGraph {
  readonly ask: Ask;
  readonly #store: Store;
  readonly #keeper: PackKeeper;
  #view: LensView;
  #about: PackAbout;
  #onProgress: OnProgress;

  private constructor(
    options: PackedGraphOptions,
    store: Store,
    { pack, view }: LensPack,
    onProgress: OnProgress,
  ) {
    const { loadScripts, say, askerOf } = options;
    this.ask = askerOf(store);
    this.#store = store;
    this.#view = view;
    this.#about = aboutPack(pack);
    this.#onProgress = onProgress;
    this.#keeper = new PackKeeper({
      ...{ store, say, pack, scripts: loadScripts },
      mode: "auto",
      onProgress: (progress) => this.#onProgress(progress),
    });
  }

  /** Puts a pack into a new store. Rejects with StoreError. */
  static async open(
    options: PackedGraphOptions,
    read: LensPack,
    onProgress: OnProgress,
  ): Promise<PackedGraph> {
    const { memoryLimitBytes } = options;
    const store = await openStore({ engine: "embedded", memoryLimitBytes });
    const graph = new PackedGraph(options, store, read, onProgress);
    try {
      await graph.#keeper.load();
    } catch (error) {
      await store.close();
      throw error;
    }
    return graph;
  }

  get view(): LensView {
    return this.#view;
  }

  get about(): PackAbout {
    return this.#about;
  }

  /** Puts another pack in the place of the present one. Rejects with StoreError. */
  async replace({ pack, view }: LensPack, onProgress: OnProgress): Promise<void> {
    this.#onProgress = onProgress;
    await this.#keeper.replace(pack);
    this.#view = view;
    this.#about = aboutPack(pack);
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}
