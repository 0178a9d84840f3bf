import type { Dataset } from "../domain/contract/dataset.ts";
import { Unavailable } from "./errors.ts";
import { dataVersion } from "./load/scripts.ts";
import { readCatalogue, type Catalogue } from "./query/catalogue.ts";
import type { Ask } from "./query/ask.ts";
import { actorSearch, type ActorSearch } from "./query/search.ts";
import type { Store } from "./store/port.ts";

/** What the store holds at one data version. */
export interface Data {
  /** Changes with every load that changes something, and says when one is running. */
  version: string;
  /** How many loads had begun. */
  generation: number;
  /** A load is running: nothing that is computed from this may be kept. */
  isLoading: boolean;
  dataset: Dataset;
  catalogue: Catalogue;
  search: ActorSearch;
}

/** Who answers for the store holding a pack. */
export interface Keeping {
  /** Why there is no pack to be served, for people. */
  readonly reason: string;
  /** A pack is on its way. */
  readonly isLoading: boolean;
  /** The store holds a pack. */
  seen(): void;
  /** The store holds none; resolves when what can be done about it is done. */
  missed(): Promise<void>;
}

/** Milliseconds for which a data version is taken to be current without asking the store again. */
const FRESH_MS = 2000;

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
 * The current data version, kept in memory so that a conditional request asks the store nothing.
 * Somebody else may load into the same Neo4j: a version older than two seconds is looked up again
 * behind the request that finds it old.
 */
export class CurrentData {
  #data: Data | null = null;
  #checked = 0;
  #checking: Promise<Data | null> | null = null;

  constructor(
    private readonly store: Store,
    private readonly ask: Ask,
    private readonly keeping: Keeping,
  ) {}

  /** The data as known now; null when no pack is loaded. */
  get(): Data | null {
    if (performance.now() - this.#checked > FRESH_MS) this.refresh().catch(() => undefined);
    return this.#data;
  }

  /** The data as known now. Throws Unavailable when no pack is loaded, which says why. */
  loaded(): Data {
    const data = this.get();
    if (!data) throw new Unavailable(this.keeping.reason);
    return data;
  }

  /** Why no pack is loaded, for people, when there is none. */
  get reason(): string {
    return this.keeping.reason;
  }

  /** Whether a pack is on its way when there is none. */
  get willLoad(): boolean {
    return this.keeping.isLoading;
  }

  /** Looks the version up, and what hangs on it if it changed. Rejects with StoreError. */
  refresh(): Promise<Data | null> {
    this.#checking ??= this.#check().finally(() => {
      this.#checked = performance.now();
      this.#checking = null;
    });
    return this.#checking;
  }

  /**
   * The data as known now, to make something of it that takes long or is handed on as a file.
   * Throws Unavailable when no pack is loaded or a load is running.
   */
  settled(): Data {
    const data = this.loaded();
    if (data.isLoading) throw loadRunning();
    return data;
  }

  /** Gives what was made of this data; rejects with Unavailable if a load has changed it since. */
  async whileStill<T>(data: Data, made: T): Promise<T> {
    if (await this.isStill(data)) return made;
    void this.refresh().catch(() => undefined);
    throw loadRunning();
  }

  /**
   * Whether the store has held this data all the while, from when it was looked up until now: no
   * load has begun. What was computed from it in between may be kept then. Rejects with StoreError.
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
      void this.keeping.missed();
      return null;
    }
    const version = versionOf(load);
    if (this.#data?.version !== version || this.#data.generation !== load.generation) {
      const data = await this.#read(load, version);
      // A load that began meanwhile has changed what was read.
      const after = await this.#row();
      if (after?.generation !== load.generation || versionOf(after) !== version)
        return this.#check();
      this.#data = data;
    }
    this.keeping.seen();
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
      view: JSON.parse(load.view) as Dataset["view"],
      counts: Object.fromEntries(counts.map((row) => [row.what, row.count])) as Dataset["counts"],
      predicates: [...catalogue.predicates.values()].map(({ id, label, family, meaning }) => ({
        id,
        label,
        family,
        meaning,
      })),
    };
    const search = actorSearch(catalogue.actors.values());
    const { generation } = load;
    return { version, generation, isLoading: load.pending !== null, dataset, catalogue, search };
  }
}

const loadRunning = (): Unavailable =>
  new Unavailable("a load is changing the data; try again in a moment");

/** That of the pack; while a load runs, one that says so and is another for each load. */
function versionOf(load: LoadRow & { checksum: string }): string {
  const version = dataVersion(load.checksum, load.scripts);
  return load.pending === null ? version : `${version}-loading-${load.generation}`;
}
