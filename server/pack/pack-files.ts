import { createHash } from "node:crypto";
import { PACK_FILES, type PackFile } from "../../domain/pack-files.ts";
import { decode } from "../../import/decode.ts";
import type { Fault } from "./fault.ts";

export interface PackFiles {
  /** Text of each file; null if it cannot be read. */
  text: Record<PackFile, string | null>;
  /** SHA-256 in hex over file names and bytes. */
  checksum: string;
}

/**
 * Gathers the files of a pack, in any common encoding, and adds a fault for each that is missing.
 *
 * @param read returns the bytes of a file, or what was found in its place
 */
export async function gatherFiles(
  read: (file: PackFile) => Promise<Uint8Array | string>,
  faults: Fault[],
): Promise<PackFiles> {
  const hash = createHash("sha256");
  const text = {} as Record<PackFile, string | null>;
  for (const file of PACK_FILES) {
    const found = await read(file);
    const bytes = typeof found === "string" ? null : found;
    if (typeof found === "string")
      faults.push({ file, line: null, field: null, found, expected: "a file" });
    text[file] = bytes && decode(bytes).replace(/^\ufeff/, "");
    // The length makes the boundaries between files part of the checksum.
    hash.update(`${file} ${bytes?.length}\n`).update(bytes ?? "");
  }
  return { text, checksum: hash.digest("hex") };
}
