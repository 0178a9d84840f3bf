import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { InputFile } from "../../import/stream/input.ts";
import { Refusal } from "../../import/refusal.ts";

const CHUNK = 256 * 1024;

/** Opens a file of the disk for the import. Throws Refusal if there is none. */
export async function diskInput(path: string): Promise<InputFile> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Refusal(`There is no file ${path}.`);
  if (!found.isFile()) throw new Refusal(`${path} is not a file; name the files in it.`);
  return {
    name: basename(resolve(path)),
    size: found.size,
    open: () => createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>,
  };
}
