import { createHash } from "node:crypto";
import type { Fault } from "../server/pack/fault.ts";
import { FILES, type PackFile } from "../server/pack/pack-files.ts";
import type { Pack } from "../server/pack/pack.ts";
import { parsePack } from "../server/pack/parse-pack.ts";
import type { BrowserPack } from "./messages.ts";

/**
 * Reads and validates a pack as a server does that finds it in a folder; its checksum is the same.
 *
 * @throws PackError with all faults of all files
 */
export async function readBrowserPack({ id, files }: BrowserPack): Promise<Pack> {
  const faults: Fault[] = [];
  const hash = createHash("sha256");
  const text = {} as Record<PackFile, string | null>;
  for (const file of FILES) {
    const content = files[file];
    if (!content) {
      text[file] = null;
      faults.push({ file, line: null, field: null, found: "no file", expected: "a file" });
      continue;
    }
    const decoded = await content.text();
    text[file] = decoded;
    hash.update(`${file} ${content.size}\n`).update(decoded);
  }
  return parsePack(id, { text, checksum: hash.digest("hex") }, faults);
}
