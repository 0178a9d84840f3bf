import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PackError } from "../pack/fault.ts";
import { readPack } from "../pack/read.ts";
import { workHandler } from "../thread/pool-task.ts";
import { aboutPack } from "./pack-about.ts";
import type { ReadResult, ReadTask } from "./reading.ts";

/** Reads packs in a thread: a large one would hold up every request for seconds. */
async function read({ folder, whole }: ReadTask): Promise<ReadResult> {
  if (folder === "") return "ready";
  try {
    const pack = await readPack(folder);
    return { about: aboutPack(pack), pack: whole ? pack : null };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { faults: error.faults, title: await titleIn(folder) };
  }
}

/** Returns the title in pack.json of a pack that has faults; null if it cannot be read either. */
async function titleIn(folder: string): Promise<string | null> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, "pack.json"), "utf8")) as unknown;
    const { title } = manifest as { title?: unknown };
    return typeof title === "string" && title.trim() !== "" ? title : null;
  } catch {
    return null;
  }
}

export default workHandler(read);
