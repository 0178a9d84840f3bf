import type { LensView } from "../domain/contract/lens.ts";
import type { Dataset } from "../domain/contract/dataset.ts";
import { Unavailable } from "./errors.ts";
import { dataVersion } from "./load/scripts.ts";
import { readCatalogue, type Catalogue } from "./query/catalogue.ts";
import type { Ask } from "./query/ask.ts";
import { actorSearch, type ActorSearch } from "./query/search.ts";
import type { Store } from "./store/port.ts";

/** The contents of the store at one data version. */
export interface Data {
  /** Changes with every load that changes something; marked while a load is running. */
  version: string;
  /** Grows with each load or unload that begins. */
  generation: number;
  /**
   * Version and generation: the key of whatever is kept. The version alone comes back when a store
   * that somebody emptied bit by bit is filled again, and what was computed meanwhile must not.
   */
  state: string;
  /** True while a load is running: nothing computed from this data may be cached. */
  isLoading: boolean;
  dataset: Dataset;
  catalogue: Catalogue;
  search: ActorSearch;
}

/** Keeps a pack in the store. */
export interface PackStatus {
  /** The reason why there is no pack, for users. */
  readonly reason: string;
  /** True if a pack will be loaded. */
  readonly isLoading: boolean;
  /** The numbers of a lens on the database; absent for a pack. */
  readonly lens?: LensView | undefined;
  /** Records that the store holds a pack. */
  seen(): void;
  /** Called if the store holds no pack; resolves once a reload has been attempted. */
  missed(): Promise<void>;
}

/** Milliseconds for which a data version counts as current without querying the store. */
const FRESH_MS = 2000;
/** Milliseconds for which something is kept that anyone may change beside the pack. */
const FOREIGN_MS = 10_000;

interface LoadRow {
  pack: string;
  title: string;
  summary: string;
  licence: string;
  view: string;
  checksum: string | null;
  scripts: string;
  pending: string | null;
  generation: number;
}

/**
 * Holds the current data version in memory, so that conditional requests need no query. Other
 * processes may load into the same Neo4j, so a version older than two seconds is refreshed in the
 * background of the request that finds it stale.
 */
export class CurrentData {
  #data: Data | null = null;
  #checked = 0;
  #checking: Promise<Data | null> | null = null;
  #writes = 0;

  constructor(
    private readonly store: Store,
    private readonly ask: Ask,
    private readonly packStatus: PackStatus,
    /** Number of relations above which a page begins with an overview; undefined if none does. */
    private readonly overviewAbove?: number,
  ) {}

  /** Returns the current data; null if no pack is loaded. */
  get(): Data | null {
    if (performance.now() - this.#checked > FRESH_MS) this.refresh().catch(() => undefined);
    return this.#data;
  }

  /** Records that a client of this server wrote into the store. */
  wrote(): void {
    this.#writes++;
  }

  /**
   * Returns the key of whatever is kept of the whole store. It changes with the data, with a write
   * through this server, and every ten seconds, since others write too.
   */
  storeState(): string {
    const period = Math.floor(performance.now() / FOREIGN_MS);
    return `${this.#data?.state ?? "no pack"} ${this.#writes} ${period}`;
  }

  /** Returns the current data. Throws Unavailable with the reason if no pack is loaded. */
  loaded(): Data {
    const data = this.get();
    if (!data) throw new Unavailable(this.packStatus.reason);
    return data;
  }

  /** The reason why no pack is loaded, for users. */
  get reason(): string {
    return this.packStatus.reason;
  }

  /** True if a pack will be loaded although there is none now. */
  get willLoad(): boolean {
    return this.packStatus.isLoading;
  }

  /** Reads the version again, and the data if it changed. Rejects with StoreError. */
  refresh(): Promise<Data | null> {
    this.#checking ??= this.#check().finally(() => {
      this.#checked = performance.now();
      this.#checking = null;
    });
    return this.#checking;
  }

  /**
   * Returns the current data for a result that takes long or is sent as a file. Throws Unavailable
   * if no pack is loaded or a load is running.
   */
  settled(): Data {
    const data = this.loaded();
    if (data.isLoading) throw loadRunning();
    return data;
  }

  /**
   * Returns a result made from this data; rejects with Unavailable if a load has changed it since.
   */
  async whileStill<T>(data: Data, made: T): Promise<T> {
    if (await this.isStill(data)) return made;
    void this.refresh().catch(() => undefined);
    throw loadRunning();
  }

  /**
   * Returns true if the store has held this data from when it was read until now, with no load
   * begun, so that results computed from it may be cached. Rejects with StoreError.
   */
  async isStill({ version, generation, isLoading }: Data): Promise<boolean> {
    if (isLoading) return false;
    const row = await this.#row();
    return row !== undefined && versionOf(row) === version && row.generation === generation;
  }

  async #row(): Promise<(LoadRow & { checksum: string }) | undefined> {
    const [row] = await this.ask<LoadRow>("dataset");
    return row?.checksum ? { ...row, checksum: row.checksum } : undefined;
  }

  async #check(): Promise<Data | null> {
    const load = await this.#row();
    if (!load) {
      this.#data = null;
      void this.packStatus.missed();
      return null;
    }
    const version = versionOf(load);
    if (this.#data?.version !== version || this.#data.generation !== load.generation) {
      const data = await this.#read(load, version);
      // A load that began meanwhile may have changed what was read.
      const after = await this.#row();
      if (after?.generation !== load.generation || versionOf(after) !== version)
        return this.#check();
      this.#data = data;
    }
    this.packStatus.seen();
    return this.#data;
  }

  async #read(load: LoadRow, version: string): Promise<Data> {
    const [catalogue, counts] = await Promise.all([
      readCatalogue(this.ask),
      this.ask<{ what: keyof Dataset["counts"]; count: number }>("counts"),
    ]);
    const dataset: Dataset = {
      pack: load.pack,
      title: load.title,
      summary: load.summary,
      licence: load.licence,
      version,
      engine: this.store.engine,
      ...(this.packStatus.lens && { lens: this.packStatus.lens }),
      view: JSON.parse(load.view) as Dataset["view"],
      counts: Object.fromEntries(counts.map((row) => [row.what, row.count])) as Dataset["counts"],
      ...(this.overviewAbove !== undefined && { overviewAbove: this.overviewAbove }),
      predicates: [...catalogue.predicates.values()].map(({ id, label, family, meaning }) => ({
        id,
        label,
        family,
        meaning,
      })),
    };
    const search = actorSearch(catalogue.actors.values());
    const { generation } = load;
    const state = `${version} ${generation}`;
    const isLoading = load.pending !== null;
    return { version, generation, state, isLoading, dataset, catalogue, search };
  }
}

/** Returns the error for whoever needs data that a load is changing. */
export const loadRunning = (cause?: unknown): Unavailable =>
  new Unavailable("a load is changing the data; try again in a moment", { cause });

/**
 * Returns the pack's data version; while a load runs, one that says so and differs for each load.
 */
function versionOf(load: LoadRow & { checksum: string }): string {
  const version = dataVersion(load.checksum, load.scripts);
  return load.pending === null ? version : `${version}-loading-${load.generation}`;
}
