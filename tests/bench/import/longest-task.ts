import type { Browser } from "playwright-core";
import { emptyPage, firstPaint } from "../browser.ts";

const PATIENCE_MS = 120_000;

// As text, because it runs in the page: what a compiler adds to functions is not there.
const NOTE_TASKS = `
  window.benchTasks = [];
  new PerformanceObserver((list) => benchTasks.push(...list.getEntries())).observe({ type: "longtask" });`;
const LONGEST = "Math.max(0, ...benchTasks.map(({ duration }) => duration))";

/**
 * Longest task of the page's own thread in ms, 0 if none took 50 ms, from the choice of a file
 * through the preview of its map to the finished pack.
 */
export async function longestTask(browser: Browser, url: string, file: string): Promise<number> {
  const page = await emptyPage(browser);
  try {
    await page.goto(`${url}/import`, { waitUntil: "networkidle" });
    await page.evaluate(NOTE_TASKS);
    await page.locator("input[type=file]").first().setInputFiles(file);
    await firstPaint(page);
    await page.getByRole("button", { name: "Make the pack" }).click();
    const ready = page.getByRole("heading", { name: "The pack is ready" });
    await ready.waitFor({ timeout: PATIENCE_MS });
    return await page.evaluate<number>(LONGEST);
  } finally {
    await page.close({ runBeforeUnload: false });
  }
}
