import type { FinishedPack } from "./finished-pack.ts";
import { zipPack } from "./zip-pack.ts";

/** The files that make a pack; others lie beside them. */
export const PACK_FILES: readonly string[] = [
  "pack.json",
  "actors.csv",
  "sources.csv",
  "predicates.csv",
  "claims.csv",
];

/**
 * Makes a zip of a pack with its import.json. The same pack gives the same bytes.
 *
 * @param folder of the files in the zip; empty for none
 */
export function packed({ files }: FinishedPack, folder: string): Promise<Blob> {
  const kept = files.filter(({ name }) => PACK_FILES.includes(name) || name === "import.json");
  return zipPack({ folder, files: kept });
}
