import type { LensView } from "../../domain/contract/lens.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import type { Ask } from "../query/ask.ts";
import { StoreError } from "../store/port.ts";
import type { PackAbout } from "../workspace/pack-about.ts";
import { columnedGraph } from "./columned-graph.ts";
import type { KeptGraph } from "./kept-graph.ts";
import { lastChange } from "./last-change.ts";
import { fitsAsPack, lensPack } from "./lens-pack.ts";
import type { LensStore } from "./lens-store.ts";
import { PackedGraph, type PackedGraphOptions } from "./packed-graph.ts";
import { Reading } from "./reading.ts";

/** Milliseconds between two looks whether somebody has written to the database. */
const LOOK_MS = 15_000;
/** Reading the database again may take at most this share of the time. */
const SHARE = 0.05;

export interface LensGraphOptions extends PackedGraphOptions {
  from: LensStore;
  lens: Lens;
  isGuessed: boolean;
  /** Name by which the graph is served. */
  name: string;
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
 * Somebody else's database as a lens sees it, kept as a pack in a store of its own, or in columns if
 * that does not fit. It is read once from beginning to end, in read mode, and again after somebody
 * has written to it; every question is then answered as it is for a pack, whatever the database
 * looks like, and costs it nothing.
 */
export class LensGraph {
  readonly #options: LensGraphOptions;
  #lens: Lens;
  #kept: KeptGraph;
  #change: string;
  #timer: NodeJS.Timeout | undefined;
  readonly #closing = new AbortController();
  #share: number | null = null;
  /** Reads one after another: of two at once the earlier might be kept. */
  #reading: Promise<unknown> = Promise.resolve();

  private constructor(options: LensGraphOptions, kept: KeptGraph, change: string) {
    this.#options = options;
    this.#lens = options.lens;
    this.#kept = kept;
    this.#change = change;
  }

  /** Reads the database through a lens. Rejects with StoreError. */
  static async open(options: LensGraphOptions): Promise<LensGraph> {
    const { signal, onShare } = options;
    const began = performance.now();
    const { kept, change } = await keep(options, new Reading(signal, onShare), null);
    const graph = new LensGraph(options, kept, change);
    graph.#watch(performance.now() - began);
    return graph;
  }

  /** Answers the questions of cypher/queries. Rejects with StoreError. */
  get ask(): Ask {
    return this.#kept.ask;
  }

  get lens(): Lens {
    return this.#lens;
  }

  /** Title and numbers of the graph, for lists of packs. */
  get about(): PackAbout {
    return this.#kept.about;
  }

  /** The numbers of the graph. */
  get view(): LensView {
    return this.#kept.view;
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
    await this.#kept.close();
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
      const options = { ...this.#options, lens, isGuessed };
      const before = this.#kept;
      const { kept, change } = await keep(options, reading, before);
      this.#kept = kept;
      this.#lens = lens;
      this.#change = change;
      if (kept !== before) await before.close();
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
        await this.#inTurn(() => this.#read(this.#lens, this.view.isGuessed));
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

/**
 * Reads the database and keeps what was read: in the store of before if both fit into one. Rejects
 * with StoreError; what was kept before stays then.
 */
async function keep(
  options: LensGraphOptions,
  reading: Reading,
  before: KeptGraph | null,
): Promise<{ kept: KeptGraph; change: string }> {
  const from = await reading.of(options.from, options.lens);
  const change = await lastChange(from);
  if (!fitsAsPack(reading.expected, options.memoryLimitBytes))
    return { kept: await columnedGraph(from, options.from, options), change };
  reading.isLoadedToo();
  const read = await lensPack(from, options);
  // A load that was cut would leave a part of the graph.
  if (reading.signal.aborted) throw new StoreError("cancelled", "the reading was cancelled");
  if (!(before instanceof PackedGraph))
    return { kept: await PackedGraph.open(options, read, reading.loaded), change };
  await before.replace(read, reading.loaded);
  return { kept: before, change };
}
