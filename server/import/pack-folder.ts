import {
  type FileHandle,
  mkdir,
  open,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PackSink } from "../../import/convert/convert.ts";
import { Refusal } from "../../import/refusal.ts";

/** Writes a pack beside its folder, and puts it in its place when it is whole. */
export class PackFolder implements PackSink {
  #handles = new Map<string, FileHandle>();
  readonly #draft: string;

  private constructor(readonly folder: string) {
    this.#draft = `${folder}.new-${process.pid}`;
  }

  /** Begins a pack in a new folder. Throws Refusal if something else than an import is there. */
  static async begin(folder: string): Promise<PackFolder> {
    const isThere = await stat(folder).then(
      () => true,
      () => false,
    );
    const isImport = isThere && (await textIn(folder, "import.json")) !== null;
    if (isThere && !isImport)
      throw new Refusal(
        `${folder} is there already and was not made by an import. Choose another name with --as.`,
      );
    const pack = new PackFolder(folder);
    await rm(pack.#draft, { recursive: true, force: true });
    await mkdir(pack.#draft, { recursive: true });
    return pack;
  }

  async write(file: string, text: string): Promise<void> {
    let handle = this.#handles.get(file);
    if (!handle) {
      handle = await open(join(this.#draft, file), "w");
      this.#handles.set(file, handle);
    }
    await handle.writeFile(text);
  }

  /** Writes a whole file of the pack. */
  async writeFile(file: string, text: string): Promise<void> {
    await writeFile(join(this.#draft, file), text);
  }

  /** Puts the pack in its place. Readers see the old one or the new one, whole. */
  async finish(): Promise<void> {
    await this.#close();
    const old = `${this.folder}.old-${process.pid}`;
    await mkdir(dirname(this.folder), { recursive: true });
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

  async #close(): Promise<void> {
    for (const handle of this.#handles.values()) await handle.close();
    this.#handles.clear();
  }
}

/** Returns the text of a file in a folder; null if there is none. */
export async function textIn(folder: string, file: string): Promise<string | null> {
  return readFile(join(folder, file), "utf8").catch(() => null);
}
