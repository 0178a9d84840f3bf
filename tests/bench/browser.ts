import { type Browser, chromium, type Page } from "playwright-core";
import type { Measure } from "./interleave.ts";
import { BROWSER_NAMES, findChromium } from "../setup/find-chromium.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // WebGL without a graphics card.
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];
const PATIENCE_MS = 120_000;
/** A new window loads scripts of the browser's own for so long, on the processors that are measured. */
const SETTLING_MS = 1000;

/**
 * Starts Chromium; gives the reason as one line where there is none.
 * @param flags of Chromium beside those that every measurement has
 */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser | string> {
  const executablePath = findChromium(process.env);
  if (executablePath === undefined) return `there is no ${BROWSER_NAMES.join(", ")} on the PATH`;
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

// As text, because it runs in the page. Drawing is done elsewhere, some time after it was asked
// for; reading a pixel back waits for it.
const WAIT_FOR_DRAWING = `{
  const contexts = new Set();
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (...how) {
    const context = getContext.apply(this, how);
    if (context?.readPixels && window.benchPainted === undefined) contexts.add(context);
    return context;
  };
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    if (name === "entente-drawn" && window.benchPainted === undefined) {
      for (const gl of contexts) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      window.benchPainted = performance.now() / 1000;
      contexts.clear();
    }
    return mark(name, options);
  };
}`;

/** An empty page at rest with nothing cached or kept; the tour of a first visit is behind it. */
export async function emptyPage(browser: Browser): Promise<Page> {
  const page = await quietPage(browser);
  await page.addInitScript(WAIT_FOR_DRAWING);
  return page;
}

/** As an empty page, but `firstPaint`, which waits in the page's own thread, cannot be asked of it. */
export async function quietPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => localStorage.setItem("entente-tour", "taken"));
  await page.waitForTimeout(SETTLING_MS);
  return page;
}

/** Opens an address as a first visitor. */
export async function visit(browser: Browser, url: string): Promise<Page> {
  const page = await emptyPage(browser);
  await page.goto(url, { waitUntil: "commit" });
  return page;
}

/** Seconds from the start of the navigation until the first frame with the graph has been drawn. */
export async function firstPaint(page: Page): Promise<number> {
  const painted = await page.waitForFunction(
    () => (window as { benchPainted?: number }).benchPainted,
    undefined,
    { polling: 50, timeout: PATIENCE_MS },
  );
  return (await painted.jsonValue()) ?? NaN;
}

/** Opens an address anew at each call, measures the page and closes it. */
export const opening =
  (browser: Browser, url: string, measure: (page: Page) => Promise<number>): Measure =>
  async () => {
    const page = await visit(browser, url);
    try {
      return await measure(page);
    } finally {
      await page.close();
    }
  };
