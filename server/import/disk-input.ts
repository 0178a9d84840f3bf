import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { InputFile } from "../../import/stream/input.ts";
import { Refusal } from "../../import/refusal.ts";
import { diskRefusal } from "../disk/disk-refusal.ts";

const CHUNK = 256 * 1024;

/** Opens a file of the disk for the import. Throws Refusal if there is none that can be read. */
export async function diskInput(path: string): Promise<InputFile> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Refusal(`There is no file ${path}.`);
  if (!found.isFile()) throw new Refusal(`${path} is not a file; name the files in it.`);
  return {
    name: basename(resolve(path)),
    size: found.size,
    open: () => chunksIn(path),
  };
}

async function* chunksIn(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>;
  } catch (error) {
    throw diskRefusal(error, `${path} cannot be read`);
  }
}
