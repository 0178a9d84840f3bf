import type { Page } from "playwright-core";
import type { Spot } from "./map.ts";

/** Fingers on the screen, felt by the browser itself; CSS px of the window. */
export interface Fingers {
  press(...spots: Spot[]): Promise<void>;
  move(...spots: Spot[]): Promise<void>;
  /** All of them */
  lift(): Promise<void>;
}

/** Lends a page fingers; it has to be one with touch. */
export async function fingers(page: Page): Promise<Fingers> {
  const browser = await page.context().newCDPSession(page);
  const send = async (type: "touchStart" | "touchMove" | "touchEnd", spots: readonly Spot[]) => {
    const touchPoints = spots.map(({ x, y }, id) => ({ x, y, id }));
    await browser.send("Input.dispatchTouchEvent", { type, touchPoints });
  };
  return {
    press: (...spots) => send("touchStart", spots),
    move: (...spots) => send("touchMove", spots),
    lift: () => send("touchEnd", []),
  };
}
