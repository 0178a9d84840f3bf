import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterEach, beforeAll, expect, inject } from "vitest";
import { sharedBrowser } from "./browser.ts";
import { collectFaults } from "./faults.ts";

/** A desktop window that leaves motion out, so that what is asked for is there at once. */
export const DESKTOP: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  colorScheme: "light",
  reducedMotion: "reduce",
};

/** A phone held upright. */
export const PHONE: BrowserContextOptions = {
  ...DESKTOP,
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
};

export interface VisitOptions extends BrowserContextOptions {
  /** Address of the server; the one that all suites share unless told otherwise */
  url?: string;
  /** Faults that the test brings about itself */
  expected?: RegExp;
  /** Run on each page before its own scripts */
  prepare?: () => void;
  /** Whether the tour of a first visit may come */
  tour?: boolean;
}

export interface Visits {
  /** Opens a path of the server, or any address, as a visitor who has nothing stored but the tour behind them. */
  open: (path?: string, options?: VisitOptions) => Promise<Page>;
}

/** Runs in the page: a frame that may keep nothing is shown no tour either. */
function skipTour() {
  try {
    localStorage.setItem("entente-tour", "taken");
  } catch {
    // As said.
  }
}

/** Milliseconds that a step waits for what it needs: long texts are parsed beside all other work. */
const PATIENCE = 60_000;

/**
 * Milliseconds by which each answer comes later, to find tests that depend on when code arrives;
 * none unless the environment says so.
 */
const LATENCY = Number(process.env["ENTENTE_TEST_LATENCY"] ?? 0);

/** Delays every answer, so that code that is loaded when it is needed comes after the next step. */
async function slowDown(page: Page): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Network.enable");
  await debug.send("Network.emulateNetworkConditions", {
    ...{ offline: false, latency: LATENCY, downloadThroughput: -1, uploadThroughput: -1 },
  });
}

/**
 * Windows for the tests of one describe; after each test they are closed, and the test fails when a
 * page of it had a fault.
 */
export function visits(webgl = true): Visits {
  let browser: Browser;
  let opened: { context: BrowserContext; faults: string[]; expected?: RegExp | undefined }[] = [];

  beforeAll(async () => {
    browser = await sharedBrowser(webgl);
  });
  afterEach(async () => {
    const found = opened.flatMap(({ faults, expected }) =>
      faults.filter((fault) => !expected?.test(fault)),
    );
    await Promise.all(opened.map(({ context }) => context.close()));
    opened = [];
    expect(found).toEqual([]);
  });

  return {
    open: async (path = "/", options = {}) => {
      const { url = inject("product"), expected, prepare, tour = false, ...rest } = options;
      const context = await browser.newContext({ ...DESKTOP, ...rest });
      context.setDefaultTimeout(PATIENCE);
      opened.push({ context, faults: collectFaults(context, url), expected });
      if (!tour) await context.addInitScript(skipTour);
      if (prepare) await context.addInitScript(prepare);
      const page = await context.newPage();
      if (LATENCY > 0) await slowDown(page);
      await page.goto(path.startsWith("/") ? url + path : path);
      return page;
    },
  };
}
