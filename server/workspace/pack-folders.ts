import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { PACK_FILES } from "../../domain/pack-files.ts";

/** A folder that holds a pack, or the faulty files of one. */
export interface PackFolder {
  /** Name of the folder in Unicode's composed form, which is the name of the pack. */
  name: string;
  folder: string;
  /** Changes with the size or the time of any of its files. */
  stamp: string;
}

/** Packs that are being written, or are about to be removed. */
const DRAFT = /\.(new|old)-[\w-]+$/;

/**
 * Finds the packs in a folder: each folder in it with one of the files of a pack. Hidden folders
 * and drafts are left out. Returns none if the folder cannot be read.
 */
export async function packFolders(workspace: string): Promise<Map<string, PackFolder>> {
  const names = await readdir(workspace).catch(() => []);
  const found = await Promise.all(
    names
      .filter((name) => !name.startsWith(".") && !DRAFT.test(name))
      .map(async (name) => {
        const folder = join(workspace, name);
        const stamp = await stampOf(folder);
        return stamp === null ? [] : [{ name: name.normalize("NFC"), folder, stamp }];
      }),
  );
  return new Map(found.flat().map((pack) => [pack.name, pack]));
}

/** Returns the stamp of a pack's folder; null if none of the files of a pack is in it. */
export async function stampOf(folder: string): Promise<string | null> {
  const files = await Promise.all(
    PACK_FILES.map((file) =>
      stat(join(folder, file)).then(
        ({ size, mtimeMs, ino }) => `${size} ${mtimeMs} ${ino}`,
        () => "",
      ),
    ),
  );
  return files.every((file) => file === "") ? null : files.join("; ");
}
