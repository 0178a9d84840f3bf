import type { LensView } from "../../domain/contract/lens.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { PackKeeper } from "../load/keeper.ts";
import type { LoadScripts } from "../load/scripts.ts";
import { openStore } from "../store/open.ts";
import { StoreError, type Store } from "../store/port.ts";
import { aboutPack, type PackAbout } from "../workspace/pack-about.ts";
import { lastChange } from "./last-change.ts";
import { lensPack, type LensPack } from "./lens-pack.ts";
import type { LensStore } from "./lens-store.ts";
import { Reading } from "./reading.ts";

/** Milliseconds between two looks whether somebody has written to the database. */
const LOOK_MS = 15_000;
/** Reading the database again may take at most this share of the time. */
const SHARE = 0.05;

export interface LensGraphOptions {
  from: LensStore;
  lens: Lens;
  isGuessed: boolean;
  /** Name by which the graph is served. */
  name: string;
  memoryLimitBytes: number;
  /** Scripts that load a pack into an embedded store. */
  loadScripts: LoadScripts;
  /** Called after the graph has changed. */
  onChange: () => void;
  /** Returns true if somebody has loaded a pack into the database, which then counts. */
  hasPack: () => Promise<boolean>;
  /** Called once there is a pack. */
  onPack: () => void;
  /** Called with one line that the operator should read. */
  say: (line: string) => void;
  /** Ends the first reading. */
  signal: AbortSignal;
  /** Called with the share of the first reading that is done, from 0 to 1. */
  onShare: (share: number) => void;
}

/**
 * Somebody else's database as a lens sees it, kept as a pack in a store of its own. It is read once
 * from beginning to end, in read mode, and again after somebody has written to it; every question
 * is then answered as it is for a pack, whatever the database looks like, and costs it nothing.
 */
export class LensGraph {
  /** The embedded store that holds the graph. */
  readonly store: Store;
  readonly #options: LensGraphOptions;
  readonly #keeper: PackKeeper;
  #lens: Lens;
  #view: LensView;
  #about: PackAbout;
  #change: string;
  #timer: NodeJS.Timeout | undefined;
  readonly #closing = new AbortController();
  #share: number | null = null;
  /** The reading whose graph is being put into the store. */
  #loading: Reading | null = null;
  /** Reads one after another: of two at once the earlier might be kept. */
  #reading: Promise<unknown> = Promise.resolve();

  private constructor(
    options: LensGraphOptions,
    store: Store,
    { pack, view }: LensPack,
    change: string,
  ) {
    const { lens, loadScripts, say } = options;
    this.#options = options;
    this.store = store;
    this.#lens = lens;
    this.#view = view;
    this.#about = aboutPack(pack);
    this.#change = change;
    this.#keeper = new PackKeeper({
      ...{ store, say, pack, scripts: loadScripts },
      mode: "auto",
      onProgress: (progress) => this.#loading?.loaded(progress),
    });
  }

  /** Reads the database through a lens. Rejects with StoreError. */
  static async open(options: LensGraphOptions): Promise<LensGraph> {
    const { lens, memoryLimitBytes, signal, onShare } = options;
    const reading = new Reading(signal, onShare);
    const from = await reading.of(options.from, lens);
    const change = await lastChange(from);
    const began = performance.now();
    const read = await lensPack(from, options);
    const store = await openStore({ engine: "embedded", memoryLimitBytes });
    const graph = new LensGraph(options, store, read, change);
    graph.#loading = reading;
    try {
      await graph.#keeper.load();
    } catch (error) {
      await store.close();
      throw error;
    }
    graph.#watch(performance.now() - began);
    return graph;
  }

  get lens(): Lens {
    return this.#lens;
  }

  /** Title and numbers of the graph, for lists of packs. */
  get about(): PackAbout {
    return this.#about;
  }

  /** The numbers of the graph. */
  get view(): LensView {
    return this.#view;
  }

  /** The share that is done of a reading that goes on, from 0 to 1; null if none does. */
  get share(): number | null {
    return this.#share;
  }

  /**
   * Sees the database through another lens. Rejects with StoreError, of the code `cancelled` if the
   * signal aborts while the database is read; then the present lens stays.
   */
  async use(lens: Lens, signal: AbortSignal): Promise<void> {
    await this.#inTurn(() => this.#read(lens, false, signal));
  }

  async close(): Promise<void> {
    this.#closing.abort();
    clearTimeout(this.#timer);
    await this.#reading.catch(() => undefined);
    await this.store.close();
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    const acting = this.#reading.catch(() => undefined).then(act);
    this.#reading = acting;
    return acting;
  }

  async #read(lens: Lens, isGuessed: boolean, signal?: AbortSignal): Promise<void> {
    const signals = [this.#closing.signal, ...(signal ? [signal] : [])];
    const reading = new Reading(AbortSignal.any(signals), (share) => (this.#share = share));
    this.#share = 0;
    try {
      const from = await reading.of(this.#options.from, lens);
      const change = await lastChange(from);
      const read = await lensPack(from, { ...this.#options, lens, isGuessed });
      // A load that was cut would leave a part of the graph.
      if (reading.signal.aborted) throw new StoreError("cancelled", "the reading was cancelled");
      this.#loading = reading;
      await this.#keeper.replace(read.pack);
      this.#lens = lens;
      this.#view = read.view;
      this.#about = aboutPack(read.pack);
      this.#change = change;
    } finally {
      this.#share = null;
    }
    this.#options.onChange();
  }

  #watch(lastMs: number): void {
    if (this.#closing.signal.aborted) return;
    const pause = Math.max(LOOK_MS, lastMs / SHARE);
    this.#timer = setTimeout(() => void this.#look(lastMs), pause).unref();
  }

  /** Reads the database again if somebody has written to it. */
  async #look(lastMs: number): Promise<void> {
    let ms = lastMs;
    try {
      if ((await lastChange(this.#options.from)) !== this.#change) {
        if (await this.#options.hasPack()) {
          this.#options.onPack();
          return;
        }
        const began = performance.now();
        await this.#inTurn(() => this.#read(this.#lens, this.#view.isGuessed));
        ms = performance.now() - began;
      }
    } catch (error) {
      // A database that is away for a while is not asked again before the next look.
      const why = error instanceof Error ? error.message : String(error);
      if (!this.#closing.signal.aborted)
        this.#options.say(`The graph was not read again; the present one is served: ${why}`);
    }
    this.#watch(ms);
  }
}
