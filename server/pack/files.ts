import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { PACK_FILES } from "../../domain/pack-files.ts";
import { type Fault, PackError } from "./fault.ts";
import { gatherFiles, type PackFiles } from "./pack-files.ts";

/**
 * Reads the files of a pack, in any common encoding, and adds a fault for each that is missing.
 * Throws PackError if the folder does not exist.
 */
export async function readFiles(folder: string, faults: Fault[]): Promise<PackFiles> {
  if (!(await isFolder(folder))) {
    const expected = `a folder with ${PACK_FILES.join(", ")}`;
    throw new PackError(folder, [
      { file: folder, line: null, field: null, found: "no folder", expected },
    ]);
  }
  return gatherFiles((file) => bytesOf(join(folder, file)), faults);
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function bytesOf(path: string): Promise<Buffer | string> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === "ENOENT" ? "no file" : `a file that cannot be read (${code})`;
  }
}
