import type { Page } from "playwright-core";

// As text, because it runs in the page: what a compiler adds to functions is not there.
const NOTE_TASKS = `
  window.benchTasks = [];
  new PerformanceObserver((list) => benchTasks.push(...list.getEntries())).observe({ type: "longtask" });`;
const LONGEST = "Math.max(0, ...benchTasks.map(({ duration }) => duration))";

/** Notes the long tasks of a page's own thread from now on. */
export const noteLongTasks = (page: Page): Promise<void> => page.evaluate(NOTE_TASKS);

/** Returns the longest task that was noted, in ms; 0 if none took 50 ms. */
export const longestNoted = (page: Page): Promise<number> => page.evaluate<number>(LONGEST);
