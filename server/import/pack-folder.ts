import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import type { PackSink } from "../../import/convert/convert.ts";
import { Refusal } from "../../import/refusal.ts";

/** Writes a pack beside its folder, and puts it in its place when it is whole. */
export class PackFolder implements PackSink {
  #streams = new Map<string, WriteStream>();
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
    let stream = this.#streams.get(file);
    if (!stream) {
      stream = createWriteStream(join(this.#draft, file));
      // The error itself comes out of `finish`, or of the next write.
      stream.on("error", () => undefined);
      this.#streams.set(file, stream);
    }
    if (stream.errored) throw stream.errored;
    if (!stream.write(text)) await Promise.race([once(stream, "drain"), once(stream, "close")]);
  }

  /** Writes a whole file of the pack. */
  async writeFile(file: string, text: string): Promise<void> {
    await writeFile(join(this.#draft, file), text);
  }

  /** Puts the pack in its place. Readers see the old one or the new one, whole. */
  async finish(): Promise<void> {
    for (const stream of this.#streams.values()) {
      stream.end();
      await finished(stream);
    }
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
    for (const stream of this.#streams.values()) stream.destroy();
    await rm(this.#draft, { recursive: true, force: true });
  }
}

/** Returns the text of a file in a folder; null if there is none. */
export async function textIn(folder: string, file: string): Promise<string | null> {
  return readFile(join(folder, file), "utf8").catch(() => null);
}
