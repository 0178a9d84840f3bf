import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Pack } from "../../../server/pack/pack.ts";
import { readPack } from "../../../server/pack/read.ts";
import { projectRoot } from "../../../server/root.ts";
import { writeSmallPack, type PackFile } from "../pack/small-pack.ts";

export const SHIPPED = join(projectRoot(), "data", "armenia-russia");

/** Returns a folder that is deleted after the test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-pack-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the small pack with ids that the foreign databases have too; the caller deletes it. */
export async function clashingFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "entente-pack-"));
  await writeSmallPack(folder);
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8")
      .replaceAll("austria", "russia")
      .replaceAll("bavaria", "armenia")
      .replaceAll("Austria", "Russia");
    writeFileSync(path, text);
  }
  return folder;
}

/** Returns a copy of the shipped pack. */
export function shippedFolder(): string {
  const folder = scratchFolder();
  cpSync(SHIPPED, folder, { recursive: true });
  return folder;
}

/** Replaces text that occurs exactly once in the file; an empty replacement removes it. */
export function edit(folder: string, file: PackFile, found: string, replacement: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (text.split(found).length !== 2) throw new Error(`${file}: "${found}" is not there once`);
  writeFileSync(
    path,
    text.replace(found, () => replacement),
  );
}

/** Returns the small pack after these edits. */
export async function smallPack(...edits: [PackFile, string, string][]): Promise<Pack> {
  const folder = mkdtempSync(join(tmpdir(), "entente-pack-"));
  try {
    await writeSmallPack(folder);
    for (const [file, found, replacement] of edits) edit(folder, file, found, replacement);
    return await readPack(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
