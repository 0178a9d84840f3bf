import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { decode } from "../../import/decode.ts";
import { type Fault, PackError } from "./fault.ts";
import { FILES, type PackFile, type PackFiles } from "./pack-files.ts";

/**
 * Reads the files of a pack, in any common encoding, and adds a fault for each that is missing.
 * Throws PackError if the folder does not exist.
 */
export async function readFiles(folder: string, faults: Fault[]): Promise<PackFiles> {
  if (!(await isFolder(folder))) {
    const expected = `a folder with ${FILES.join(", ")}`;
    throw new PackError(folder, [
      { file: folder, line: null, field: null, found: "no folder", expected },
    ]);
  }
  const hash = createHash("sha256");
  const text = {} as Record<PackFile, string | null>;
  for (const file of FILES) {
    const bytes = await bytesOf(folder, file, faults);
    text[file] = bytes && decode(bytes).replace(/^\ufeff/, "");
    // The length makes the boundaries between files part of the checksum.
    hash.update(`${file} ${bytes?.length}\n`).update(bytes ?? "");
  }
  return { text, checksum: hash.digest("hex") };
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function bytesOf(folder: string, file: string, faults: Fault[]): Promise<Buffer | null> {
  try {
    return await readFile(join(folder, file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const found = code === "ENOENT" ? "no file" : `a file that cannot be read (${code})`;
    faults.push({ file, line: null, field: null, found, expected: "a file" });
    return null;
  }
}
