import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Opens a panel by its hash, and waits until it shows what it asked for and has computed. */
export async function openPanel(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), hash);
  const panel = page.locator("entente-panel");
  await panel.getByRole("heading").first().waitFor();
  await expect.poll(() => panel.locator(".skeleton, progress").count()).toBe(0);
}
