import { LRUCache } from "lru-cache";
import { faultKinds, faultLine, type Fault } from "../pack/fault.ts";
import type { Pack } from "../pack/pack.ts";
import { FairPool } from "../thread/fair-pool.ts";
import { aboutPack, type PackAbout } from "./pack-about.ts";
import type { PackFolder } from "./pack-folders.ts";
import type { ReadResult, ReadTask } from "./reading.ts";

/** Faults of a broken pack, for a list. */
export interface Broken {
  /** Its title if that can be read. */
  title: string | null;
  /** One line for the first fault of each kind, up to ten. */
  faults: string[];
  faultCount: number;
}

/** Thrown if a pack that is to be opened has faults. */
export class BrokenPack extends Error {
  override readonly name = "BrokenPack";
  constructor(
    name: string,
    readonly broken: Broken,
  ) {
    const { faults, faultCount } = broken;
    super(
      `the pack "${name}" has ${faultCount} fault${faultCount === 1 ? "" : "s"}, such as ${faults[0] ?? "none"}`,
    );
  }
}

/** Maximum number of packs whose facts are kept. */
const MOST_KEPT = 10_000;
/** Maximum number of faults that are listed. */
const MOST_FAULTS = 10;

/** Reads packs in a thread, and keeps the facts about each until its files change. */
export class PackReader {
  readonly #kept = new LRUCache<string, Promise<PackAbout | Broken>>({ max: MOST_KEPT });
  readonly #thread = new FairPool<ReadTask, ReadResult>({
    from: import.meta.url,
    module: "reader-thread",
    kept: 0,
    first: { folder: "", whole: false },
    patienceMs: 120_000,
    patienceWhenGoneMs: 120_000,
    mostRestMs: 0,
    mostWaiting: Infinity,
    mostWaitingOfClient: Infinity,
    nice: 5,
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
    name: "the thread that reads packs",
    piece: "pack",
  });

  /** Reads a pack. Rejects with BrokenPack, or with PoolError if it takes too long. */
  async read(pack: PackFolder): Promise<Pack> {
    const known = await this.#kept.get(keyOf(pack))?.catch(() => undefined);
    if (known && "faults" in known) throw new BrokenPack(pack.name, known);
    const result = await this.#thread.ask({ folder: pack.folder, whole: true }, { client: "open" });
    if (result === "ready") throw new Error("no pack was read");
    if ("faults" in result) {
      const broken = brokenBy(result);
      this.#kept.set(keyOf(pack), Promise.resolve(broken));
      throw new BrokenPack(pack.name, broken);
    }
    this.#kept.set(keyOf(pack), Promise.resolve(result.about));
    if (!result.pack) throw new Error("no pack was returned");
    return result.pack;
  }

  /** Returns the facts about a pack, or its faults. Rejects with PoolError. */
  about(pack: PackFolder): Promise<PackAbout | Broken> {
    const key = keyOf(pack);
    const known = this.#kept.get(key);
    if (known) return known;
    const reading = this.#about(pack);
    this.#kept.set(key, reading);
    reading.catch(() => this.#kept.delete(key));
    return reading;
  }

  /** Keeps the facts about a pack that was read elsewhere. */
  keep(folder: PackFolder, pack: Pack): void {
    this.#kept.set(keyOf(folder), Promise.resolve(aboutPack(pack)));
  }

  close(): Promise<void> {
    return this.#thread.close();
  }

  async #about(pack: PackFolder): Promise<PackAbout | Broken> {
    const result = await this.#thread.ask(
      { folder: pack.folder, whole: false },
      { client: "list" },
    );
    if (result === "ready") throw new Error("no pack was read");
    return "about" in result ? result.about : brokenBy(result);
  }
}

function brokenBy({ faults, title }: { faults: readonly Fault[]; title: string | null }): Broken {
  const lines = faultKinds(faults).map(({ first }) => faultLine(first));
  return { title, faults: lines.slice(0, MOST_FAULTS), faultCount: faults.length };
}

const keyOf = ({ folder, stamp }: PackFolder): string => JSON.stringify([folder, stamp]);
