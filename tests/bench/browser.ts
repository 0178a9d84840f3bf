import { type Browser, chromium, type Page } from "playwright-core";
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

/** Starts Chromium; gives the reason as one line where there is none. */
export async function openBrowser(): Promise<Browser | string> {
  const executablePath = findChromium(process.env);
  if (executablePath === undefined) return `there is no ${BROWSER_NAMES.join(", ")} on the PATH`;
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Opens an address with nothing cached or kept; the tour of a first visit is behind them. */
export async function visit(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => localStorage.setItem("entente-tour", "taken"));
  await page.goto(url, { waitUntil: "commit" });
  return page;
}

/** Seconds from the start of the navigation to the first frame with the graph on it. */
export async function firstPaint(page: Page): Promise<number> {
  const drawn = await page.waitForFunction(
    () => performance.getEntriesByName("entente-drawn")[0]?.startTime,
    undefined,
    { polling: 50, timeout: PATIENCE_MS },
  );
  return ((await drawn.jsonValue()) ?? NaN) / 1000;
}
