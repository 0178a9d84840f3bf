import type { Pack } from "../pack/pack.ts";
import { StoreError, type Store } from "../store/port.ts";
import { served, withholding, type LoadMode } from "./decide.ts";
import { LeaseLost } from "./lease.ts";
import { loadPack, loadUnless, type LoadOptions, type Withheld } from "./load.ts";
import { readNote } from "./note.ts";
import type { LoadScripts } from "./scripts.ts";
import type { LoadSummary } from "./summary.ts";

export interface KeeperOptions extends Pick<LoadOptions, "onProgress" | "onWait"> {
  store: Store;
  pack: Pack;
  scripts: LoadScripts;
  mode: LoadMode;
  /** Called with one line that the operator should read. */
  say: (line: string) => void;
}

const LOADING = "the data is still being loaded; try again in a moment";

/**
 * Keeps a pack in a store as ENTENTE_LOAD demands: loads it at start, and again if the store is
 * emptied while the server runs. Knows the reason if there is no pack.
 */
export class PackKeeper {
  readonly #options: KeeperOptions;
  #pack: Pack;
  #withheld: string | null = null;
  #hasLoaded = false;
  #refilling: Promise<void> | null = null;

  constructor(options: KeeperOptions) {
    this.#options = options;
    const { store, scripts, mode } = options;
    this.#pack = options.pack;
    store.onRefill = async (fresh) => {
      if (mode !== "never") await loadPack(fresh, this.#pack, scripts);
      await fresh.recall?.();
    };
  }

  /** The reason why there is no pack, for users. */
  get reason(): string {
    return this.#withheld ?? LOADING;
  }

  /** True if a pack will be loaded; otherwise the operator has to act. */
  get isLoading(): boolean {
    return this.#withheld === null;
  }

  /** Loads the pack, or returns the reason why not. Rejects with StoreError. */
  async load(): Promise<LoadSummary | Withheld> {
    const { store, say } = this.#options;
    const outcome = await this.#loadOnce()
      .catch((error: unknown) => {
        if (!(error instanceof LeaseLost)) throw error;
        // A server that stood still comes up all the same, with what the other one loaded.
        say(`Loading: ${error.message}. Looking again.`);
        return this.#loadOnce();
      })
      .catch((error: unknown) => unlessReadOnly(error, this.#options));
    for (const line of (await store.recall?.()) ?? []) say(line);
    this.#withheld = "withheld" in outcome ? outcome.withheld : null;
    return outcome;
  }

  #loadOnce(): Promise<LoadSummary | Withheld> {
    const { store, scripts, mode, onProgress, onWait } = this.#options;
    return loadUnless(store, this.#pack, scripts, {
      onProgress,
      onWait,
      withhold: ({ note, ...contents }, version) => {
        // No other server loads into an embedded store: an earlier version is one that was put back.
        const known = store.engine === "embedded" && note ? { ...note, history: [] } : note;
        return withholding(mode, { note: known, ...contents }, version);
      },
    });
  }

  /** Loads a newer version of the pack over the present one. Rejects with StoreError. */
  async replace(pack: Pack): Promise<LoadSummary | Withheld> {
    this.#pack = pack;
    return this.load();
  }

  /** Records that the store holds a pack. */
  seen(): void {
    this.#hasLoaded = true;
  }

  /**
   * Called if the store holds no pack: reloads it if there was one before and the mode allows it.
   */
  async missed(): Promise<void> {
    if (!this.#hasLoaded) return this.#refilling ?? undefined;
    this.#hasLoaded = false;
    this.#refilling ??= this.#refill().finally(() => (this.#refilling = null));
    return this.#refilling;
  }

  async #refill(): Promise<void> {
    const { say } = this.#options;
    say("The store no longer holds a pack.");
    try {
      const outcome = await this.load();
      say("withheld" in outcome ? outcome.withheld : `${outcome.pack} was loaded again.`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#withheld = `The store was emptied, and the pack could not be loaded again: ${why}`;
      say(this.#withheld);
    }
  }
}

/** Serves a read-only database as it is, unless a load was demanded by ENTENTE_LOAD=always. */
async function unlessReadOnly(
  error: unknown,
  { store, scripts, mode }: KeeperOptions,
): Promise<Withheld> {
  const isReadOnly =
    error instanceof StoreError &&
    (error.code === "read-only" || error.engineCode?.endsWith(".Security.Forbidden"));
  if (!isReadOnly) throw error;
  const { message, engineCode } = error;
  if (mode === "always") {
    const why = `the database is read-only, and ENTENTE_LOAD is always; with auto or never the present data is served (${message})`;
    throw new StoreError(error.code, why, engineCode, { cause: error });
  }
  return {
    withheld:
      `The database is read-only, so the pack was not loaded: ` +
      `${served(await readNote(store, scripts))}. With ENTENTE_LOAD=never no load is attempted. (${message})`,
  };
}
