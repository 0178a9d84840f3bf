import type { Browser, Page } from "playwright-core";
import { firstPaint, visit } from "../browser.ts";
import { Rested } from "../panning.ts";
import { PANELS, type Panel } from "./panels.ts";

/** A page in which every panel has been opened once: their code and what they ask for is there. */
export async function warmPage(
  browser: Browser,
  url: string,
): Promise<{ page: Page; rested: Rested }> {
  const page = await visit(browser, url);
  await firstPaint(page);
  const rested = await Rested.settle(page);
  await openAll(page);
  await rested.rest();
  return { page, rested };
}

/** Opens and closes every panel, one after another. */
export async function openAll(page: Page): Promise<void> {
  for (const panel of PANELS) await openAndClose(page, panel);
}

export async function openAndClose(page: Page, { shows, open, close }: Panel): Promise<void> {
  const shown = page.locator(shows).first();
  await open(page);
  await shown.waitFor();
  await close(page);
  // A dialog that has closed listens to keys until it is taken away.
  await shown.waitFor({ state: "detached" });
}
