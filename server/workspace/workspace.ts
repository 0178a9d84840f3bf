import { setTimeout as sleep } from "node:timers/promises";
import { packFolders, stampOf, type PackFolder } from "./pack-folders.ts";

/**
 * Milliseconds between two looks at the workspace. Its files are polled rather than watched, since
 * `fs.watch` reports nothing on network drives and in many containers, needs a watcher for each
 * folder, and a look costs five system calls a pack.
 */
const LOOK_MS = 500;
/** A look may take at most this share of the time, however many packs there are. */
const SHARE = 0.05;

/** The packs that have come, changed or gone since the last look. */
export interface WorkspaceChange {
  added: PackFolder[];
  changed: PackFolder[];
  removed: PackFolder[];
}

export interface WorkspaceOptions {
  /** Folder of the packs; null for none. */
  folder: string | null;
  /** The default pack, which may lie elsewhere. */
  first: PackFolder;
  onChange: (change: WorkspaceChange) => void;
}

/**
 * The packs that a server knows, by name. A pack that lies in the workspace under the name of the
 * default pack, and is another one, is hidden by it.
 */
export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #gone = new AbortController();
  #packs: ReadonlyMap<string, PackFolder>;
  /** The last look, to see whether files are still being written. */
  #seen: ReadonlyMap<string, PackFolder> = new Map();

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.#packs = new Map([[options.first.name, options.first]]);
  }

  /** Finds a pack by its name. */
  get(name: string): PackFolder | undefined {
    return this.#packs.get(name.normalize("NFC"));
  }

  /** All packs in the order of their names. */
  all(): PackFolder[] {
    return [...this.#packs.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
  }

  /** Looks for packs at once; files that have just been written count too. */
  async look(): Promise<void> {
    const found = await this.#find();
    this.#seen = found;
    this.#take(found);
  }

  /** Takes a pack that has just been written whole. */
  add(pack: PackFolder): void {
    this.#take(new Map(this.#packs).set(pack.name, pack));
  }

  /** Looks for packs from time to time until `close`. */
  async watch(): Promise<void> {
    const { signal } = this.#gone;
    for (let pause = LOOK_MS; !signal.aborted;) {
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      const began = performance.now();
      await this.#lookAgain();
      pause = Math.max(LOOK_MS, (performance.now() - began) / SHARE);
    }
  }

  close(): void {
    this.#gone.abort();
  }

  /** Takes only what has not changed since the last look: a pack may be half copied. */
  async #lookAgain(): Promise<void> {
    const found = await this.#find();
    const settled = new Map<string, PackFolder>();
    for (const [name, pack] of found) {
      const isSettled = this.#seen.get(name)?.stamp === pack.stamp;
      const known = isSettled ? pack : this.#packs.get(name);
      if (known) settled.set(name, known);
    }
    this.#seen = found;
    if (!this.#gone.signal.aborted) this.#take(settled);
  }

  async #find(): Promise<Map<string, PackFolder>> {
    const { folder, first } = this.#options;
    const found = folder === null ? new Map<string, PackFolder>() : await packFolders(folder);
    const stamp = (await stampOf(first.folder)) ?? "";
    found.set(first.name, { ...first, stamp });
    return found;
  }

  #take(found: ReadonlyMap<string, PackFolder>): void {
    const before = this.#packs;
    const change: WorkspaceChange = {
      added: [...found.values()].filter(({ name }) => !before.has(name)),
      changed: [...found.values()].filter(({ name, stamp }) => {
        const known = before.get(name);
        return known !== undefined && known.stamp !== stamp;
      }),
      removed: [...before.values()].filter(({ name }) => !found.has(name)),
    };
    this.#packs = found;
    if (Object.values(change).some((packs: PackFolder[]) => packs.length > 0))
      this.#options.onChange(change);
  }
}
