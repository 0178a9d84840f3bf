import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../disk/make-folder.ts";
import { isThere } from "../is-there.ts";
import { stampOf } from "./pack-folders.ts";
import { BrokenPack, type PackReader } from "./pack-reader.ts";
import { unzipPack } from "./unzip-pack.ts";

/** Folder in a pack's folder with what was written beside the pack. */
const WRITES = ".entente";

/** A pack that was sent has been checked, and waits in a hidden folder for its place. */
export interface DraftPack {
  folder: string;
  title: string;
  /** Removes the draft if it has not been put in place. */
  discard: () => Promise<void>;
}

/**
 * Unpacks a zip into a hidden folder of the workspace and checks the pack whole. Rejects with
 * BadZip or BrokenPack, or as the disk does; then nothing is left behind.
 */
export async function draftPack(
  workspace: string,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  { reader, maxBytes }: { reader: PackReader; maxBytes: number },
): Promise<DraftPack> {
  const folder = join(workspace, `.upload-${randomUUID()}`);
  const discard = () => rm(folder, { recursive: true, force: true });
  makeFolder(folder);
  try {
    await unzipPack(chunks, folder, maxBytes);
    const about = await reader.about({ name, folder, stamp: (await stampOf(folder)) ?? "" });
    if ("faults" in about) throw new BrokenPack(name, about);
    return { folder, title: about.title, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/**
 * Puts a draft in its place. An earlier pack there is replaced as a whole, and what was written
 * beside it is kept. The caller sees to it that the pack is not open.
 *
 * @returns true if there was an earlier pack
 */
export async function placePack(draft: DraftPack, place: string): Promise<boolean> {
  if (!(await isThere(place))) {
    await rename(draft.folder, place);
    return false;
  }
  const old = `${draft.folder}.old`;
  const draftWrites = join(draft.folder, WRITES);
  const hasWrites = await rename(join(place, WRITES), draftWrites).then(
    () => true,
    () => false,
  );
  await rename(place, old);
  try {
    await rename(draft.folder, place);
  } catch (error) {
    await rename(old, place);
    if (hasWrites) await rename(draftWrites, join(place, WRITES));
    throw error;
  }
  await rm(old, { recursive: true, force: true });
  return true;
}
