import type { Page } from "playwright-core";

/** Waits until so many maps of a page were drawn for the first time. */
export const mapDrawn = (page: Page, count = 1) =>
  page.waitForFunction((n) => performance.getEntriesByName("entente-drawn").length >= n, count);
