import { msg } from "../../domain/message.ts";
import { unzipSync } from "fflate";
import { Refusal } from "../refusal.ts";
import { crc32 } from "./crc32.ts";
import { entriesOf, type ZipEntry } from "./directory.ts";

/** Maximum total size of what is unpacked; more indicates a zip bomb. */
const MOST_BYTES = 200_000_000;

/**
 * Unpacks some entries of a zip into memory, by their names without folders, so that no path of a
 * zip leads anywhere.
 *
 * @param isWanted chooses by the name without folders
 * @throws Refusal for a damaged zip, false sizes, links, two entries of one name, or too much
 */
export function unpacked(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const wanted = new Map<string, ZipEntry>();
  let size = 0;
  for (const entry of entriesOf(bytes)) {
    const name = baseName(entry.name);
    if (!isWanted(name) || entry.name.startsWith(MAC)) continue;
    if (entry.isLink) throw new Refusal(msg(`In this zip file “${name}” is a link, not a file.`));
    if (wanted.has(name))
      throw new Refusal(
        msg(`This zip file has two files “${name}”, and which is meant is not certain.`),
      );
    wanted.set(name, entry);
    size += entry.size;
  }
  if (size > MOST_BYTES)
    throw new Refusal(
      msg("The tables in this zip file are larger than 200 MB, which is too much."),
    );
  const contents = contentsOf(bytes, new Set([...wanted.values()].map(({ name }) => name)));
  return new Map(
    [...wanted].map(([name, { name: path, checksum }]) => {
      const content = contents[path];
      if (!content || crc32(content) !== checksum) throw damaged();
      return [name, content];
    }),
  );
}

/** Returns the last part of a path. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Copies that macOS puts beside the files of a zip. */
const MAC = "__MACOSX/";

function contentsOf(
  bytes: Uint8Array,
  paths: ReadonlySet<string>,
): Readonly<Record<string, Uint8Array>> {
  const slashed = (name: string) => name.replaceAll("\\", "/");
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => paths.has(slashed(name)) });
    return Object.fromEntries(Object.entries(files).map(([name, file]) => [slashed(name), file]));
  } catch (error) {
    throw damaged(error);
  }
}

const damaged = (cause?: unknown): Refusal =>
  new Refusal(msg("This zip file is damaged, or packed in a way that is not read here."), {
    cause,
  });
