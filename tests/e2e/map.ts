import type { Page } from "playwright-core";
import type { EntenteMap } from "../../client/map/entente-map.ts";

/** A point of the window, CSS px. */
export interface Spot {
  x: number;
  y: number;
}

/** Waits until the map has been painted. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("entente-drawn").length > 0);
  await settled(page);
}

/** Waits until the last change is on screen: fonts are in, two frames have passed. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/**
 * Waits in the page's own time: what the page does after a shorter pause is done then, however slow
 * the machine is.
 */
export async function later(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), milliseconds);
}

/** Waits until another click is no longer the second of a double click. */
export const pastDoubleClick = (page: Page): Promise<void> => later(page, 400);

/** What the map says of itself to readers who do not see it. */
export function spokenSummary(page: Page): Promise<string | null> {
  return page.locator("entente-map").getByRole("application").getAttribute("aria-label");
}

/** Brings an actor to the middle of the room that panels leave free, and gives that middle. */
export async function bringToMiddle(page: Page, actor: string): Promise<Spot> {
  const middle = await page.locator("entente-map").evaluate((element, id) => {
    const graph = element as EntenteMap;
    graph.focusOn(id);
    const { left, top, width, height } = graph.getBoundingClientRect();
    const { insets } = graph;
    return {
      x: left + (insets.left + width - insets.right) / 2,
      y: top + (insets.top + height - insets.bottom) / 2,
    };
  }, actor);
  await settled(page);
  return middle;
}

/** Where an actor's disc is drawn. */
export function spotOf(page: Page, actor: string): Promise<Spot> {
  return page
    .locator("entente-map")
    .evaluate((element, id) => (element as EntenteMap).spotOf(id)!, actor);
}

/** Collects the actors that `entente-hover` names from now on; null where the pointer left one. */
export async function listenToHover(page: Page): Promise<() => Promise<(string | null)[]>> {
  const heard = await page.evaluateHandle(() => {
    const actors: (string | null)[] = [];
    addEventListener("entente-hover", (event) =>
      actors.push((event as CustomEvent<{ actor: string | null }>).detail.actor),
    );
    return actors;
  });
  return () => heard.jsonValue();
}

/**
 * Moves the pointer round a point until it is over a line of the map and over no disc, and gives
 * where; over nothing the pointer keeps its usual shape.
 * @throws Error when there is no line at that distance
 */
export async function findLine(page: Page, around: Spot, distance: number): Promise<Spot> {
  const hovered = await listenToHover(page);
  const map = page.locator("entente-map").getByRole("application");
  for (let degrees = 0; degrees < 360; degrees += 4) {
    const angle = (degrees / 180) * Math.PI;
    const spot = {
      x: around.x + distance * Math.cos(angle),
      y: around.y + distance * Math.sin(angle),
    };
    await page.mouse.move(spot.x, spot.y);
    const cursor = await map.evaluate((element) => getComputedStyle(element).cursor);
    const actor = (await hovered()).at(-1) ?? null;
    if (cursor === "pointer" && actor === null) return spot;
  }
  throw new Error(`no line within ${distance} px of ${around.x}, ${around.y}`);
}
