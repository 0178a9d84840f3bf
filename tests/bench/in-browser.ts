import type { Browser } from "playwright-core";
import type { Bench } from "./bench.ts";
import { openBrowser } from "./browser.ts";
import type { Figure } from "./figure.ts";

/**
 * A part of the bench that measures in Chromium, which is closed after it; where there is none,
 * that is said, and nothing is measured.
 * @param what is left out then
 * @param flags of Chromium beside those that every measurement has
 */
export const inBrowser = (
  what: string,
  part: (bench: Bench, browser: Browser) => AsyncGenerator<Figure>,
  flags: readonly string[] = [],
) =>
  async function* (bench: Bench): AsyncGenerator<Figure> {
    const browser = await openBrowser(flags);
    if (typeof browser === "string") {
      bench.say(`Left out: ${what}, because ${browser}`);
      return;
    }
    try {
      yield* part(bench, browser);
    } finally {
      await browser.close();
    }
  };
