import { setTimeout as sleep } from "node:timers/promises";
import { Unavailable } from "../errors.ts";
import { orNullAfter } from "../http/or-null-after.ts";
import type { Pack } from "../pack/pack.ts";
import { BrokenPack } from "./pack-reader.ts";
import type { PackFolder } from "./pack-folders.ts";

/** Milliseconds that a request waits for a pack to be opened. */
const PATIENCE_MS = 20_000;
/** Milliseconds between two looks whether the last user of a pack has left. */
const LEAVING_MS = 20;
/** Seconds after which a request that found no place, or waited in vain, may be sent again. */
const RETRY_S = 2;
/** Seconds after which a request to a broken pack may be sent again: somebody has to mend it. */
const BROKEN_RETRY_S = 60;

/** A pack in its own store. */
export interface OpenedPack {
  /** True while a statement runs or a transaction is open, also if nobody waits for it. */
  readonly isBusy: boolean;
  /** Loads a newer version of the pack over the present one. */
  replace(pack: Pack): Promise<void>;
  close(): Promise<void>;
}

/** A pack in use; it is not closed before `release` is called. */
export interface PackUse<P> {
  pack: P;
  release: () => void;
}

export interface OpenPacksOptions<P> {
  maxOpen: number;
  idleMs: number;
  /** Opens a pack and loads it. Rejects with BrokenPack, StoreError or NoRoom. */
  open: (folder: PackFolder) => Promise<P>;
  /** Called with one line for the operator. */
  say: (line: string) => void;
}

interface Slot<P> {
  folder: PackFolder;
  opening: Promise<P>;
  /** Set once it is open. */
  pack: P | null;
  users: number;
  lastUsed: number;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Opens packs when they are first asked for, each once however many ask, and closes those that
 * nobody has used for a while. Never more than `maxOpen` are open: for another one the one that has
 * been idle for longest is closed, and nothing that runs is cut off.
 */
export class OpenPacks<P extends OpenedPack> {
  readonly #options: OpenPacksOptions<P>;
  readonly #slots = new Map<string, Slot<P>>();
  /** Packs that are being closed still hold their memory. */
  readonly #closing = new Map<string, Promise<void>>();
  #isClosed = false;

  constructor(options: OpenPacksOptions<P>) {
    this.#options = options;
  }

  /** Returns an open pack without using it; null if it is not open. */
  opened(name: string): P | null {
    return this.#slots.get(name)?.pack ?? null;
  }

  get size(): number {
    return this.#slots.size;
  }

  /**
   * Returns a pack for one request, opened if it was not. Rejects with Unavailable and the time to
   * wait if it is broken, takes long to open, or as many packs are busy as may be open.
   */
  async use(folder: PackFolder): Promise<PackUse<P>> {
    const slot = this.#enter(folder.name) ?? (await this.#start(folder));
    let isReleased = false;
    const release = () => {
      if (isReleased) return;
      isReleased = true;
      this.#release(slot);
    };
    try {
      const pack = slot.pack ?? (await orNullAfter(slot.opening, PATIENCE_MS));
      if (pack) return { pack, release };
      throw new Unavailable(`the pack "${folder.name}" is still being opened`, {
        retryAfter: RETRY_S,
      });
    } catch (error) {
      release();
      throw error instanceof BrokenPack
        ? new Unavailable(error.message, { retryAfter: BROKEN_RETRY_S, cause: error })
        : error;
    }
  }

  /** Loads what has changed in the files of a pack that is open. Rejects as opening does. */
  async replace(folder: PackFolder, read: () => Promise<Pack>): Promise<void> {
    const slot = this.#slots.get(folder.name);
    if (!slot) return;
    slot.users++;
    clearTimeout(slot.timer);
    try {
      const pack = await slot.opening;
      await pack.replace(await read());
      slot.folder = folder;
    } finally {
      this.#release(slot);
    }
  }

  /**
   * Closes a pack once nobody uses it, and does something before it may be opened again; requests
   * that come meanwhile wait. Rejects with Unavailable if it stays in use, or as `act` does.
   */
  async whileClosed<T>(name: string, act: () => Promise<T>): Promise<T> {
    await this.#closing.get(name);
    const slot = this.#slots.get(name);
    const acting = this.#retire(name, slot).then(act);
    const settled = acting.then(
      () => undefined,
      () => undefined,
    );
    this.#closing.set(name, settled);
    return acting.finally(() => this.#closing.delete(name));
  }

  /** Closes all packs. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#slots.values()].map((slot) => this.#close(slot)));
    await Promise.all(this.#closing.values());
  }

  /** Counts a user of a pack that is open or being opened; undefined if it is not. */
  #enter(name: string): Slot<P> | undefined {
    const slot = this.#slots.get(name);
    if (!slot) return undefined;
    slot.users++;
    clearTimeout(slot.timer);
    return slot;
  }

  /** Begins to open a pack for its first user. */
  async #start(folder: PackFolder): Promise<Slot<P>> {
    const { name } = folder;
    for (;;) {
      const known = this.#enter(name);
      if (known) return known;
      if (this.#isClosed) throw new Unavailable("the server is being stopped");
      const closing = this.#closing.get(name);
      if (closing) await closing;
      else if (this.#slots.size + this.#closing.size >= this.#options.maxOpen)
        await this.#makeRoom();
      else break;
    }
    const slot: Slot<P> = {
      folder,
      opening: this.#options.open(folder),
      pack: null,
      users: 1,
      lastUsed: performance.now(),
      timer: undefined,
    };
    this.#slots.set(name, slot);
    slot.opening.then(
      (pack) => {
        slot.pack = pack;
        this.#watch(slot);
      },
      () => {
        if (this.#slots.get(name) === slot) this.#slots.delete(name);
      },
    );
    return slot;
  }

  /** Waits for a pack that is being closed, or closes the one that has been idle for longest. */
  async #makeRoom(): Promise<void> {
    const [closing] = this.#closing.values();
    await (closing ?? this.#close(this.#longestIdle()));
  }

  /** Closes a pack when its last user has left. */
  async #retire(name: string, slot: Slot<P> | undefined): Promise<void> {
    if (!slot) return;
    this.#slots.delete(name);
    clearTimeout(slot.timer);
    const deadline = performance.now() + PATIENCE_MS;
    await slot.opening.catch(() => undefined);
    while (slot.users > 0 || slot.pack?.isBusy) {
      if (performance.now() > deadline) {
        this.#slots.set(name, slot);
        this.#watch(slot);
        throw new Unavailable(`the pack "${name}" is in use; try again in a moment`, {
          retryAfter: RETRY_S,
        });
      }
      await sleep(LEAVING_MS);
    }
    await slot.pack?.close();
  }

  #longestIdle(): Slot<P> {
    const [idle] = [...this.#slots.values()]
      .filter(({ users, pack }) => users === 0 && pack && !pack.isBusy)
      .sort((a, b) => a.lastUsed - b.lastUsed);
    if (idle) return idle;
    throw new Unavailable(
      `${this.#options.maxOpen} packs are in use (ENTENTE_OPEN_PACKS); try again in a moment`,
      { retryAfter: RETRY_S },
    );
  }

  #release(slot: Slot<P>): void {
    slot.users--;
    slot.lastUsed = performance.now();
    this.#watch(slot);
  }

  /** Closes a pack after its idle time, unless somebody uses it then. */
  #watch(slot: Slot<P>): void {
    clearTimeout(slot.timer);
    if (slot.users > 0 || !slot.pack || this.#slots.get(slot.folder.name) !== slot) return;
    slot.timer = setTimeout(() => {
      if (slot.users > 0 || this.#slots.get(slot.folder.name) !== slot) return;
      if (slot.pack?.isBusy) this.#watch(slot);
      else void this.#close(slot);
    }, this.#options.idleMs).unref();
  }

  async #close(slot: Slot<P>): Promise<void> {
    const { name } = slot.folder;
    clearTimeout(slot.timer);
    if (this.#slots.get(name) === slot) this.#slots.delete(name);
    const closing = slot.opening
      .then((pack) => pack.close())
      .catch((error: unknown) => {
        // One that could not be opened has said so already.
        if (slot.pack)
          this.#options.say(`The pack ${name} was not closed properly: ${String(error)}`);
      })
      .finally(() => this.#closing.delete(name));
    this.#closing.set(name, closing);
    await closing;
  }
}
