import type { Browser } from "playwright-core";
import { quietPage } from "../browser.ts";
import { longestNoted, noteLongTasks } from "../long-tasks.ts";

const PATIENCE_MS = 120_000;
const POLLING_MS = 100;

/**
 * Longest task of the page's own thread in ms, 0 if none took 50 ms, from the choice of a file
 * through the preview of its map to the finished pack. What the measurement asks of the page is
 * part of its tasks, so nothing is read back from the map and no roles are computed.
 */
export async function longestTask(browser: Browser, url: string, file: string): Promise<number> {
  const page = await quietPage(browser);
  try {
    await page.goto(`${url}/import`, { waitUntil: "networkidle" });
    await noteLongTasks(page);
    await page.locator("input[type=file]").first().setInputFiles(file);
    // A function: the page's policy lets nobody evaluate a text in it again and again.
    await page.waitForFunction(
      () => performance.getEntriesByName("entente-drawn").length > 0,
      undefined,
      { polling: POLLING_MS, timeout: PATIENCE_MS },
    );
    await page.locator("entente-import aside .primary").click();
    await page.locator("entente-import .done h1").waitFor({ timeout: PATIENCE_MS });
    return await longestNoted(page);
  } finally {
    await page.close({ runBeforeUnload: false });
  }
}
