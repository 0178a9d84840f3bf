import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Lens } from "../../domain/lens/lens.ts";
import { LensError } from "./lens-error.ts";
import { parseLens } from "./parse-lens.ts";
import type { LensSettings } from "./settings.ts";

const EXPECTED = "a lens.json that can be read";

/** Returns the path at which a changed lens is kept; undefined if nowhere. */
export function keptAt({ file, kept }: LensSettings): string | undefined {
  return file ?? kept;
}

/**
 * Reads the lens that the operator chose, or else the one that was kept. Returns null if there is
 * none. Rejects with LensError if it is faulty, or if the chosen file cannot be read.
 */
export async function readLens(
  settings: LensSettings,
): Promise<{ lens: Lens; place: string } | null> {
  const place = keptAt(settings);
  if (place === undefined) return null;
  try {
    return { lens: parseLens(await readFile(place, "utf8"), place), place };
  } catch (error) {
    if (error instanceof LensError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    if (code === "ENOENT" && settings.file === undefined) return null;
    const found = code === "ENOENT" ? "no file" : code;
    throw new LensError(place, [{ field: "", found, expected: EXPECTED }]);
  }
}

/** Writes a lens, whole or not at all. Rejects with the system's error. */
export async function writeLens(place: string, lens: Lens): Promise<void> {
  const draft = `${place}.new-${randomUUID()}`;
  try {
    await writeFile(draft, `${JSON.stringify(lens, null, 2)}\n`, { flag: "wx" });
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
