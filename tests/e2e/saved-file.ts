import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** A file that a page gave the browser to keep. */
export interface SavedFile {
  name: string;
  bytes: Buffer;
}

/** The file that an act on a page saves. */
export async function savedFile(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
