import { open, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { Zip, ZipDeflate } from "fflate";
import { PACK_FILES, ZIP_FILES } from "../../domain/pack-files.ts";

/** Bytes that are packed at once: about a millisecond's work, after which others have their turn. */
const PIECE = 64 * 1024;
/** The same files give the same bytes, whenever they are packed. */
const PACKED_AT = new Date(1980, 0, 1, 12);

interface OpenFile {
  name: string;
  handle: FileHandle;
}

/**
 * Packs the files of a pack, and its import.json if it has one, into a zip that `POST
 * /api/packs/<name>` takes.
 *
 * @returns the bytes of the zip, made while they are read; null if the folder lacks a file of a pack
 */
export async function zipPack(folder: string): Promise<AsyncGenerator<Uint8Array> | null> {
  // Opened before the first is read, so that a pack put in its place meanwhile is not mixed in.
  const found = await Promise.all(ZIP_FILES.map((name) => opened(folder, name)));
  const files = found.filter((file) => file !== null);
  if (PACK_FILES.every((name) => files.some((file) => file.name === name))) return zipped(files);
  await closeAll(files);
  return null;
}

async function* zipped(files: readonly OpenFile[]): AsyncGenerator<Uint8Array> {
  try {
    const parts: Uint8Array[] = [];
    const zip = new Zip((error, data) => {
      if (error) throw error;
      parts.push(data);
    });
    for (const { name, handle } of files) {
      const entry = new ZipDeflate(name, { level: 1 });
      entry.mtime = PACKED_AT;
      zip.add(entry);
      for (;;) {
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE);
        entry.push(buffer.subarray(0, bytesRead), bytesRead === 0);
        yield* parts.splice(0);
        if (bytesRead === 0) break;
      }
    }
    zip.end();
    yield* parts.splice(0);
  } finally {
    await closeAll(files);
  }
}

async function opened(folder: string, name: string): Promise<OpenFile | null> {
  const handle = await open(join(folder, name)).catch(() => null);
  return handle && { name, handle };
}

async function closeAll(files: readonly OpenFile[]): Promise<void> {
  await Promise.all(files.map(({ handle }) => handle.close()));
}
