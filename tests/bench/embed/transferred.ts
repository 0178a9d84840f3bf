import type { Browser, Page } from "playwright-core";
import { emptyPage, firstPaint } from "../browser.ts";
import { startCountingProxy } from "./counting-proxy.ts";

/** KiB over the wire until the first paint and all that came right after it, as a first visitor. */
export async function transferred(browser: Browser, url: string): Promise<number> {
  const proxy = await startCountingProxy(url);
  const page = await emptyPage(browser);
  await page.goto(proxy.url, { waitUntil: "commit" });
  await firstPaint(page);
  await page.waitForLoadState("networkidle");
  await page.close();
  proxy.stop();
  return proxy.bytes() / 1024;
}

/** Seconds of the main thread until the first paint and half a second beyond. */
export async function mainThread(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await firstPaint(page);
  await page.waitForTimeout(500);
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN;
}
