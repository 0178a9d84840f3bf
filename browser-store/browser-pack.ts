import type { Fault } from "../server/pack/fault.ts";
import { gatherFiles } from "../server/pack/pack-files.ts";
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
  const read = async (file: string): Promise<Uint8Array | string> => {
    const content = files[file];
    return content ? new Uint8Array(await content.arrayBuffer()) : "no file";
  };
  return parsePack(id, await gatherFiles(read, faults), faults);
}
