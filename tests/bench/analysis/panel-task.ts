import type { Browser } from "playwright-core";
import { quietPage } from "../browser.ts";
import { longestNoted, noteLongTasks } from "../long-tasks.ts";

const PATIENCE_MS = 60_000;
/** The map moves for some time after its first frame. */
const MAP_SETTLES_MS = 10_000;

/**
 * Longest task of the page's own thread in ms, 0 if none took 50 ms, from the choice of the panel of
 * balance until its search has ended.
 */
export async function panelTask(browser: Browser, url: string): Promise<number> {
  const page = await quietPage(browser);
  try {
    await page.goto(url, { waitUntil: "networkidle" });
    await page.waitForTimeout(MAP_SETTLES_MS);
    await noteLongTasks(page);
    await page.evaluate(() => (location.hash = "#/balance"));
    const panel = page.locator("entente-balance-now");
    await panel.locator("a.row").first().waitFor();
    await panel.locator("progress").waitFor({ state: "detached", timeout: PATIENCE_MS });
    return await longestNoted(page);
  } finally {
    await page.close();
  }
}
