import { randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../disk/make-folder.ts";

/** Changes with the method: copies of another one are of no use. */
const METHOD = "leiden-1";
const PREFIX = "groups-";

/** Copies of what `groupActors` returned, by data version, in a folder of the disk. */
export class GroupCopies {
  constructor(private readonly folder: string) {}

  /** Returns the copy of a data version; null if there is none, or none that fits. */
  async read(version: string, actors: number): Promise<Int32Array | null> {
    const bytes = await readFile(this.#path(version)).catch(() => null);
    if (bytes?.byteLength !== actors * Int32Array.BYTES_PER_ELEMENT) return null;
    const groups = new Int32Array(new Uint8Array(bytes).buffer);
    return groups.every((group) => group >= -1 && group < actors) ? groups : null;
  }

  /**
   * Keeps a copy in place of those of other versions. A disk that takes none, as that of a replica
   * may, is no fault: the groups are then made at each start.
   */
  async keep(version: string, groups: Int32Array): Promise<void> {
    const path = this.#path(version);
    const draft = `${path}.${randomUUID()}`;
    try {
      makeFolder(this.folder);
      await writeFile(draft, new Uint8Array(groups.buffer), { flag: "wx" });
      await rename(draft, path);
      for (const name of await readdir(this.folder))
        if (name.startsWith(PREFIX) && join(this.folder, name) !== path)
          await rm(join(this.folder, name), { force: true });
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }

  #path(version: string): string {
    return join(this.folder, `${PREFIX}${METHOD}-${version.replace(/[^\w-]/g, "_")}`);
  }
}
