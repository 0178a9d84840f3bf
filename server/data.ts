import type { Dataset } from "./contract/dataset.ts";
import { Unavailable } from "./errors.ts";
import { readCatalogue, type Catalogue } from "./query/catalogue.ts";
import type { Ask } from "./query/ask.ts";
import { actorSearch, type ActorSearch } from "./query/search.ts";
import type { Store } from "./store/port.ts";

/** What the store holds at one data version. */
export interface Data {
  /** Changes with every load that changes something. */
  version: string;
  dataset: Dataset;
  catalogue: Catalogue;
  search: ActorSearch;
}

/** Milliseconds for which a data version is taken to be current without asking the store again. */
const FRESH_MS = 2000;

interface LoadRow {
  pack: string;
  title: string;
  summary: string;
  licence: string;
  view: string;
  checksum: string;
  scripts: string;
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
  ) {}

  /** The data as known now; null before anything was loaded. */
  get(): Data | null {
    if (performance.now() - this.#checked > FRESH_MS) this.refresh().catch(() => undefined);
    return this.#data;
  }

  /** The data as known now. Throws Unavailable before anything was loaded. */
  loaded(): Data {
    const data = this.get();
    if (!data) throw new Unavailable("the data is still being loaded; try again in a moment");
    return data;
  }

  /** Looks the version up, and what hangs on it if it changed. Rejects with StoreError. */
  refresh(): Promise<Data | null> {
    this.#checking ??= this.#check().finally(() => {
      this.#checked = performance.now();
      this.#checking = null;
    });
    return this.#checking;
  }

  async #check(): Promise<Data | null> {
    const [load] = (await this.ask<LoadRow>("dataset")).filter((row) => row.checksum !== null);
    if (!load) return (this.#data = null);
    const version = `${load.checksum.slice(0, 16)}-${load.scripts.slice(0, 8)}`;
    if (this.#data?.version === version) return this.#data;
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
    return (this.#data = { version, dataset, catalogue, search });
  }
}
