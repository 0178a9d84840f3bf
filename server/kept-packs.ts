import { join } from "node:path";
import { isRefusal } from "../import/refusal.ts";
import { ProblemError, Unavailable } from "./errors.ts";
import { diskRefusal } from "./disk/disk-refusal.ts";
import { isThere } from "./is-there.ts";
import type { ServedPack } from "./served-pack.ts";
import { draftPack, placePack } from "./workspace/keep-pack.ts";
import type { OpenPacks } from "./workspace/open-packs.ts";
import { stampOf } from "./workspace/pack-folders.ts";
import type { PackReader } from "./workspace/pack-reader.ts";
import type { WorkspaceSettings } from "./workspace/settings.ts";
import type { Workspace } from "./workspace/workspace.ts";

export interface KeptPacksOptions {
  settings: WorkspaceSettings;
  /** Name of the default pack, which cannot be closed. */
  first: string;
  reader: PackReader;
  open: OpenPacks<ServedPack>;
  workspace: Workspace;
}

/** Writes packs that are sent into the workspace, one at a time. */
export class KeptPacks {
  readonly #options: KeptPacksOptions;
  #isKeeping = false;

  constructor(options: KeptPacksOptions) {
    this.#options = options;
  }

  /**
   * Writes a pack from the chunks of its zip, checked whole before anything is visible. Rejects with
   * ProblemError 403, 409, 503 or 507, with BadZip or BrokenPack.
   */
  async keep(
    name: string,
    chunks: AsyncIterable<Uint8Array>,
    replace: boolean,
  ): Promise<{ title: string; replaced: boolean }> {
    const { folder } = this.#options.settings;
    if (folder === null) {
      const why = "this server takes no packs: ENTENTE_WORKSPACE is none";
      throw new ProblemError(403, "Forbidden", why);
    }
    const place = join(folder, name);
    await this.#checkFree(name, place, replace);
    if (this.#isKeeping)
      throw new Unavailable("another pack is being written; try again in a moment", {
        retryAfter: 5,
      });
    this.#isKeeping = true;
    try {
      return await this.#keep(name, folder, chunks, replace);
    } catch (error) {
      const refusal = diskRefusal(error, "the workspace cannot be written");
      if (!isRefusal(refusal)) throw error;
      throw new ProblemError(507, "Not stored", refusal.message, undefined, { cause: error });
    } finally {
      this.#isKeeping = false;
    }
  }

  async #keep(
    name: string,
    folder: string,
    chunks: AsyncIterable<Uint8Array>,
    replace: boolean,
  ): Promise<{ title: string; replaced: boolean }> {
    const { settings, reader, open, workspace } = this.#options;
    const { maxPackBytes } = settings;
    const place = join(folder, name);
    const draft = await draftPack(folder, name, chunks, { reader, maxBytes: maxPackBytes });
    try {
      return await open.whileClosed(name, async () => {
        // Somebody may have taken the name while the pack arrived.
        await this.#checkFree(name, place, replace);
        const replaced = await placePack(draft, place);
        workspace.add({ name, folder: place, stamp: (await stampOf(place)) ?? "" });
        return { title: draft.title, replaced };
      });
    } finally {
      await draft.discard();
    }
  }

  /** Throws ProblemError 409 unless the name is free, or that of a pack to be replaced. */
  async #checkFree(name: string, place: string, replace: boolean): Promise<void> {
    const refuse = (detail: string) => new ProblemError(409, "Conflict", detail);
    if (name === this.#options.first)
      throw refuse(`"${name}" is the default pack, which is changed on disk only`);
    if (!(await isThere(place))) return;
    if (!replace)
      throw refuse(`there is a pack "${name}" already; send replace=true, or choose another name`);
    if ((await stampOf(place)) === null)
      throw refuse(`"${name}" in the workspace is no pack, so it is not replaced`);
  }
}
