import { join } from "node:path";
import type { Logger } from "pino";
import { NotFound, Unavailable } from "./errors.ts";
import { isThere } from "./is-there.ts";
import type { LoadMode } from "./load/decide.ts";
import { checkRoom, NoRoom } from "./load/room.ts";
import { ServedPack, type PackServices } from "./served-pack.ts";
import type { StoreSettings } from "./store/settings.ts";
import type { PackFolder } from "./workspace/pack-folders.ts";
import type { PackReader } from "./workspace/pack-reader.ts";
import type { WorkspaceSettings } from "./workspace/settings.ts";

/** Seconds after which a request to a pack that does not fit may be sent again. */
const NO_ROOM_RETRY_S = 60;

export interface PackOpenerOptions {
  settings: WorkspaceSettings;
  services: PackServices;
  reader: PackReader;
  mode: LoadMode;
  logger: Logger;
}

/** Opens packs of the workspace: reads them, and loads each into a store of its own. */
export class PackOpener {
  readonly #options: PackOpenerOptions;
  /** Stamps of packs that could not be opened, by name: each is logged once. */
  readonly #told = new Map<string, string>();

  constructor(options: PackOpenerOptions) {
    this.#options = options;
  }

  /**
   * Opens a pack. Rejects with BrokenPack, StoreError, Unavailable if it does not fit, or NotFound if
   * its folder is gone.
   */
  async open(folder: PackFolder): Promise<ServedPack> {
    const { logger } = this.#options;
    const { name, stamp } = folder;
    const began = performance.now();
    try {
      const served = await this.#open(folder);
      logger.info({ pack: name, ms: Math.round(performance.now() - began) }, "a pack was opened");
      return served;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (this.#told.get(name) !== stamp)
        logger.warn({ pack: name }, `The pack ${name} cannot be opened: ${why}`);
      this.#told.set(name, stamp);
      // The log has the sizes, and the folder, which are not for everybody.
      if (error instanceof NoRoom)
        throw new Unavailable(`the pack "${name}" is too large for ENTENTE_MEMORY_LIMIT_MB`, {
          retryAfter: NO_ROOM_RETRY_S,
          cause: error,
        });
      throw error;
    }
  }

  async #open(folder: PackFolder): Promise<ServedPack> {
    const { services, reader, mode, logger } = this.#options;
    const { name } = folder;
    // It went a moment ago, and where it lay is not for everybody.
    if (!(await isThere(folder.folder))) throw new NotFound("pack", name);
    const store = storeOf(folder, this.#options.settings);
    await checkRoom(folder.folder, store);
    const pack = await reader.read(folder);
    const own: PackServices = { ...services, logger: logger.child({ pack: name }) };
    const served = await ServedPack.open(own, {
      ...{ name, pack, store },
      beside: besideOf(folder, this.#options.settings),
      // An embedded store has nothing else in it.
      mode: store.engine === "embedded" ? "auto" : mode,
      lens: null,
      say: (line) => logger.warn({ pack: name }, line),
    });
    try {
      await served.load();
      return served;
    } catch (error) {
      await served.close();
      throw error;
    }
  }
}

/** Returns the store of a pack: the database that the settings name for it, or one of its own. */
function storeOf(folder: PackFolder, settings: WorkspaceSettings): StoreSettings {
  const { name } = folder;
  const { neo4j, databases, memoryLimitBytes } = settings;
  const database = databases.get(name);
  if (neo4j && database !== undefined) return { ...neo4j, database };
  return { engine: "embedded", memoryLimitBytes, writesFolder: besideOf(folder, settings) };
}

/** Returns the folder for what is kept beside a pack. */
function besideOf({ name, folder }: PackFolder, { writesFolder }: WorkspaceSettings): string {
  return writesFolder === undefined ? join(folder, ".entente") : join(writesFolder, name);
}
