import { basename, join } from "node:path";
import type { Logger } from "pino";
import type { PackItem } from "../domain/contract/packs.ts";
import { NotFound, ProblemError, Unavailable } from "./errors.ts";
import type { LoadMode } from "./load/decide.ts";
import { checkRoom, NoRoom } from "./load/room.ts";
import type { Pack } from "./pack/pack.ts";
import { ServedPack, type PackServices } from "./served-pack.ts";
import type { StoreSettings } from "./store/settings.ts";
import { draftPack, isTaken, placePack } from "./workspace/keep-pack.ts";
import { OpenPacks, type PackUse } from "./workspace/open-packs.ts";
import { packItem } from "./workspace/pack-item.ts";
import { stampOf, type PackFolder } from "./workspace/pack-folders.ts";
import { PackReader } from "./workspace/pack-reader.ts";
import type { WorkspaceSettings } from "./workspace/settings.ts";
import { Workspace, type WorkspaceChange } from "./workspace/workspace.ts";

export interface PackHostOptions {
  settings: WorkspaceSettings;
  services: PackServices;
  mode: LoadMode;
  /** The default pack, open already. */
  first: ServedPack;
  folder: PackFolder;
  logger: Logger;
  say: (line: string) => void;
}

/** The packs of a server: the default one, and those of the workspace, opened when asked for. */
export class PackHost {
  readonly first: ServedPack;
  readonly workspace: Workspace;
  readonly #options: PackHostOptions;
  readonly #reader = new PackReader();
  readonly #open: OpenPacks<ServedPack>;
  /** Stamps of packs whose faults have been logged, by name. */
  readonly #told = new Map<string, string>();
  readonly #versions = new Map<string, string>();
  #isKeeping = false;

  private constructor(options: PackHostOptions) {
    const { settings, first, folder, say } = options;
    this.#options = options;
    this.first = first;
    this.#open = new OpenPacks({
      maxOpen: settings.maxOpen,
      idleMs: settings.idleMs,
      open: (pack) => this.#serve(pack),
      say,
    });
    this.workspace = new Workspace({
      folder: settings.folder,
      first: folder,
      onChange: (change) => this.#follow(change),
    });
  }

  /** Looks for packs, and follows the workspace from then on. */
  static async start(options: PackHostOptions): Promise<PackHost> {
    const host = new PackHost(options);
    await host.workspace.look();
    void host.workspace.watch();
    return host;
  }

  /** Describes the folder of the default pack, whose name is that of the folder. */
  static async folderOf(folder: string): Promise<PackFolder> {
    const stamp = (await stampOf(folder)) ?? "";
    return { name: basename(folder).normalize("NFC"), folder, stamp };
  }

  /** Returns the name of a known pack in its composed form; undefined if there is none. */
  nameOf(name: string): string | undefined {
    return this.workspace.get(name)?.name;
  }

  /**
   * Returns a pack for one request. Rejects with NotFound, or with Unavailable and the time to
   * wait.
   */
  async use(name: string | undefined): Promise<PackUse<ServedPack>> {
    if (name === undefined || name === this.#options.folder.name)
      return { pack: this.first, release: () => undefined };
    const folder = this.workspace.get(name);
    if (!folder) throw new NotFound("pack", name);
    return this.#open.use(folder);
  }

  /** Returns a pack if it is open, without keeping it open. */
  opened(name: string): ServedPack | null {
    return name === this.#options.folder.name ? this.first : this.#open.opened(name);
  }

  /** Returns the data version that a pack had when it was closed; undefined if it is open or new. */
  closedVersion(name: string): string | undefined {
    return this.opened(name) ? undefined : this.#versions.get(name);
  }

  /** Returns true if a database of this name is that of the default pack. */
  async isFirstDatabase(name: string): Promise<boolean> {
    return this.first.database.isNamed(name).catch(() => false);
  }

  /** Describes all packs; waits at most `patienceMs` for those that have not been read yet. */
  list(toRoot: string, patienceMs: number): Promise<PackItem[]> {
    return Promise.all(
      this.workspace.all().map((folder) =>
        packItem(folder, {
          about: this.#reader.about(folder),
          isOpen: this.opened(folder.name) !== null,
          isDefault: folder.name === this.#options.folder.name,
          toRoot,
          patienceMs,
        }),
      ),
    );
  }

  /**
   * Writes a pack into the workspace from the chunks of its zip, checked whole before anything is
   * visible. Rejects with ProblemError 403, 409 or 503, with BadZip or BrokenPack.
   */
  async keepPack(
    name: string,
    chunks: AsyncIterable<Uint8Array>,
    replace: boolean,
  ): Promise<{ title: string; replaced: boolean }> {
    const { settings, folder: first } = this.#options;
    if (settings.folder === null)
      throw new ProblemError(
        403,
        "Forbidden",
        "this server takes no packs: ENTENTE_WORKSPACE is none",
      );
    const place = join(settings.folder, name);
    const replaced = name === first.name || (await isTaken(place));
    if (replaced) await this.#checkReplaceable(name, place, replace);
    if (this.#isKeeping)
      throw new Unavailable("another pack is being written; try again in a moment", {
        retryAfter: 5,
      });
    this.#isKeeping = true;
    try {
      const maxBytes = settings.maxPackBytes;
      const draft = await draftPack(settings.folder, name, chunks, {
        reader: this.#reader,
        maxBytes,
      });
      await this.#open.whileClosed(name, () => placePack(draft, place)).finally(draft.discard);
      this.workspace.add({ name, folder: place, stamp: (await stampOf(place)) ?? "" });
      return { title: draft.title, replaced };
    } finally {
      this.#isKeeping = false;
    }
  }

  async #checkReplaceable(name: string, place: string, replace: boolean): Promise<void> {
    const refuse = (detail: string) => new ProblemError(409, "Conflict", detail);
    if (name === this.#options.folder.name)
      throw refuse(`"${name}" is the default pack, which is changed on disk only`);
    if (!replace)
      throw refuse(`there is a pack "${name}" already; send replace=true, or choose another name`);
    if ((await stampOf(place)) === null)
      throw refuse(`"${name}" in the workspace is no pack, so it is not replaced`);
  }

  /** Keeps the facts about the default pack, which was read before. */
  keep(pack: Pack): void {
    this.#reader.keep(this.#options.folder, pack);
  }

  async close(): Promise<void> {
    this.workspace.close();
    await this.#open.close();
    await this.#reader.close();
  }

  async #serve(folder: PackFolder): Promise<ServedPack> {
    const { services, mode, logger } = this.#options;
    const { name } = folder;
    const say = (line: string) => logger.warn({ pack: name }, line);
    const store = this.#storeOf(folder);
    const began = performance.now();
    try {
      await checkRoom(folder.folder, store);
      const pack = await this.#reader.read(folder);
      const own: PackServices = { ...services, logger: logger.child({ pack: name }) };
      const served = await ServedPack.open(own, {
        ...{ name, pack, store, say },
        // An embedded store has nothing else in it.
        mode: store.engine === "embedded" ? "auto" : mode,
      });
      try {
        await served.load();
      } catch (error) {
        await served.close();
        throw error;
      }
      this.#note(name, served);
      logger.info({ pack: name, ms: Math.round(performance.now() - began) }, "a pack was opened");
      return served;
    } catch (error) {
      if (this.#told.get(name) !== folder.stamp)
        say(`The pack ${name} cannot be opened: ${textOf(error)}`);
      this.#told.set(name, folder.stamp);
      throw error instanceof NoRoom ? new Unavailable(error.message, { cause: error }) : error;
    }
  }

  #note(name: string, pack: ServedPack | null): void {
    const version = pack?.current.get()?.version;
    if (version !== undefined) this.#versions.set(name, version);
  }

  #storeOf({ name, folder }: PackFolder): StoreSettings {
    const { neo4j, databases, memoryLimitBytes, writesFolder } = this.#options.settings;
    const database = databases.get(name);
    if (neo4j && database !== undefined) return { ...neo4j, database };
    return {
      engine: "embedded",
      memoryLimitBytes,
      writesFolder:
        writesFolder === undefined ? join(folder, ".entente") : join(writesFolder, name),
    };
  }

  #follow({ added, changed, removed }: WorkspaceChange): void {
    const { logger } = this.#options;
    for (const { name } of added) logger.info({ pack: name }, "a pack is in the workspace");
    for (const { name } of removed) {
      logger.info({ pack: name }, "a pack was removed from the workspace");
      this.#versions.delete(name);
      // One that stays in use is closed when it has been idle.
      this.#open.whileClosed(name, () => Promise.resolve()).catch(() => undefined);
    }
    for (const folder of changed) void this.#reload(folder);
  }

  /** Loads a changed pack if it is open; a broken one leaves the present data in place. */
  async #reload(folder: PackFolder): Promise<void> {
    const { logger } = this.#options;
    const { name } = folder;
    const read = (): Promise<Pack> => this.#reader.read(folder);
    try {
      if (name === this.#options.folder.name) await this.first.replace(await read());
      else await this.#open.replace(folder, read);
      this.#note(name, this.opened(name));
      logger.info({ pack: name }, "a changed pack was read");
    } catch (error) {
      const kept = this.opened(name) ? "; the present data is served" : "";
      this.#options.say(
        `The pack ${name} has changed and cannot be loaded${kept}: ${textOf(error)}`,
      );
    }
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
