import { type FileHandle, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackSink } from "../../import/convert/convert.ts";
import { decode } from "../../import/decode.ts";
import { Refusal } from "../../import/refusal.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { isThere } from "../is-there.ts";
import { diskRefusal } from "../disk/disk-refusal.ts";

/** Writes a pack beside its folder, and puts it in its place when it is whole. */
export class PackFolder implements PackSink {
  #handles = new Map<string, FileHandle>();
  readonly #draft: string;

  private constructor(readonly folder: string) {
    this.#draft = `${folder}.new-${process.pid}`;
  }

  /**
   * Begins a pack in a new folder.
   *
   * @throws Refusal if something else than an import is there, or nothing can be written there
   */
  static async begin(folder: string): Promise<PackFolder> {
    if ((await isThere(folder)) && (await textIn(folder, "import.json")) === null)
      throw new Refusal(
        `${folder} is there already and was not made by an import. Choose another name with --as.`,
      );
    const pack = new PackFolder(folder);
    await pack.#onDisk(async () => {
      await rm(pack.#draft, { recursive: true, force: true });
      makeFolder(pack.#draft);
    });
    return pack;
  }

  /** Appends to a file of the pack. Throws Refusal if the disk does not take it. */
  write(file: string, piece: string | Uint8Array): Promise<void> {
    return this.#onDisk(async () => {
      let handle = this.#handles.get(file);
      if (!handle) {
        handle = await open(join(this.#draft, file), "w");
        this.#handles.set(file, handle);
      }
      await handle.writeFile(piece);
    });
  }

  /** Returns the path of a file that is being written. */
  draftOf(file: string): string {
    return join(this.#draft, file);
  }

  /** Writes a whole file of the pack. Throws Refusal if the disk does not take it. */
  writeFile(file: string, text: string): Promise<void> {
    return this.#onDisk(() => writeFile(join(this.#draft, file), text));
  }

  /** Puts the pack in its place. Readers see the old one or the new one, whole. */
  finish(): Promise<void> {
    return this.#onDisk(() => this.#replace());
  }

  async #replace(): Promise<void> {
    await this.#close();
    const old = `${this.folder}.old-${process.pid}`;
    const hadOld = await rename(this.folder, old).then(
      () => true,
      () => false,
    );
    try {
      await rename(this.#draft, this.folder);
    } catch (error) {
      if (hadOld) await rename(old, this.folder);
      throw error;
    }
    await rm(old, { recursive: true, force: true });
  }

  /** Removes what was written. */
  async discard(): Promise<void> {
    await this.#close();
    await rm(this.#draft, { recursive: true, force: true });
  }

  async #onDisk(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      throw diskRefusal(error, `${this.folder} cannot be written`);
    }
  }

  async #close(): Promise<void> {
    for (const handle of this.#handles.values()) await handle.close();
    this.#handles.clear();
  }
}

/** Returns the text of a file in a folder, in any common encoding; null if there is none. */
export async function textIn(folder: string, file: string): Promise<string | null> {
  const bytes = await readFile(join(folder, file)).catch(() => null);
  return bytes && decode(bytes);
}
