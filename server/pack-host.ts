import { basename } from "node:path";
import type { Logger } from "pino";
import type { PackItem } from "../domain/contract/packs.ts";
import { NotFound } from "./errors.ts";
import { KeptPacks } from "./kept-packs.ts";
import type { LoadMode } from "./load/decide.ts";
import { PackOpener } from "./pack-opener.ts";
import type { Pack } from "./pack/pack.ts";
import type { PackServices, ServedPack } from "./served-pack.ts";
import { OpenPacks, type PackUse } from "./workspace/open-packs.ts";
import { packItem } from "./workspace/pack-item.ts";
import { stampOf, type PackFolder } from "./workspace/pack-folders.ts";
import { PackReader } from "./workspace/pack-reader.ts";
import type { WorkspaceSettings } from "./workspace/settings.ts";
import { Workspace, type WorkspaceChange } from "./workspace/workspace.ts";
import { zipPack } from "./workspace/zip-pack.ts";

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
  readonly #kept: KeptPacks;
  /** Data versions of packs when they were last opened, by name. */
  readonly #versions = new Map<string, string>();
  #isStarted = false;

  private constructor(options: PackHostOptions) {
    const { settings, first, folder, say } = options;
    const reader = this.#reader;
    this.#options = options;
    this.first = first;
    const opener = new PackOpener({ ...options, reader });
    this.#open = new OpenPacks({
      maxOpen: settings.maxOpen,
      idleMs: settings.idleMs,
      open: async (pack) => {
        const served = await opener.open(pack);
        this.#note(pack.name, served);
        return served;
      },
      say,
    });
    this.workspace = new Workspace({
      folder: settings.folder,
      first: folder,
      onChange: (change) => this.#follow(change),
    });
    const { workspace } = this;
    this.#kept = new KeptPacks({
      ...{ settings, reader, workspace },
      first: folder.name,
      open: this.#open,
    });
  }

  /** Looks for packs, and follows the workspace from then on. */
  static async start(options: PackHostOptions): Promise<PackHost> {
    const host = new PackHost(options);
    await host.workspace.look();
    host.#isStarted = true;
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
  async use(name: string): Promise<PackUse<ServedPack>> {
    if (name === this.#options.folder.name) return { pack: this.first, release: () => undefined };
    const folder = this.workspace.get(name);
    if (!folder) throw new NotFound("pack", name);
    return this.#open.use(folder);
  }

  /** Returns a pack if it is open, without keeping it open. */
  opened(name: string): ServedPack | null {
    return name === this.#options.folder.name ? this.first : this.#open.opened(name);
  }

  /** Number of packs that are open, the default one among them. */
  get openCount(): number {
    return this.#open.size + 1;
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
      this.workspace.all().map((folder) => {
        const isDefault = folder.name === this.#options.folder.name;
        const lens = isDefault ? this.first.lensAbout : null;
        return packItem(folder, {
          about: lens ? Promise.resolve(lens) : this.#reader.about(folder),
          isOpen: this.opened(folder.name) !== null,
          isDefault,
          toRoot,
          patienceMs,
        });
      }),
    );
  }

  /** Resolves to the bytes of a pack's files as a zip; to null if there is no whole one. */
  async zip(name: string): Promise<AsyncIterable<Uint8Array> | null> {
    const found = this.workspace.get(name);
    return found ? zipPack(found.folder) : null;
  }

  /** Writes a pack into the workspace; see KeptPacks. */
  keepPack(
    name: string,
    chunks: AsyncIterable<Uint8Array>,
    replace: boolean,
  ): Promise<{ title: string; replaced: boolean }> {
    return this.#kept.keep(name, chunks, replace);
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

  #note(name: string, pack: ServedPack | null): void {
    const version = pack?.current.get()?.version;
    if (version !== undefined) this.#versions.set(name, version);
  }

  #follow({ added, changed, removed }: WorkspaceChange): void {
    const { logger } = this.#options;
    for (const { name } of added)
      logger[this.#isStarted ? "info" : "debug"]({ pack: name }, "a pack is in the workspace");
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
      // A page that is left open asks for the version, which then opens the pack.
      this.#versions.delete(name);
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
