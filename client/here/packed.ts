import { ZIP_FILES } from "../../domain/pack-files.ts";
import type { FinishedPack } from "./finished-pack.ts";
import type { Watched } from "./watched.ts";
import { zipPack } from "./zip-pack.ts";

/**
 * Makes a zip of a pack with its import.json. The same pack gives the same bytes.
 *
 * @param folder of the files in the zip; empty for none
 */
export function packed({ files }: FinishedPack, folder: string, watched: Watched): Promise<Blob> {
  const own = files.filter(({ name }) => ZIP_FILES.includes(name));
  return zipPack({ folder, files: own }, watched);
}
