import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { inkOfMap } from "./colours.ts";
import {
  bringToMiddle,
  drawn,
  findLine,
  listenToHover,
  pastDoubleClick,
  settled,
  spotOf,
} from "./map.ts";
import { visits } from "./visits.ts";
import { recordWriting, writtenTexts } from "./writing.ts";

/** A place of the map at which nothing is drawn, clear of what lies over it */
const CORNER = { x: 40, y: 640 };

/** Screen px between the discs of two actors at the ends of the map. */
async function spread(page: Page): Promise<number> {
  const [one, other] = [await spotOf(page, "armenia"), await spotOf(page, "russia")];
  return Math.hypot(one.x - other.x, one.y - other.y);
}

const press = (page: Page, button: string) =>
  page.getByRole("button", { name: button, exact: true }).click();

describe.runIf(hasBrowser())("the map under a pointer", () => {
  const { open } = visits();

  it("lets everything recede that has nothing to do with the actor pointed at", async () => {
    const page = await open();
    await drawn(page);
    const icc = await bringToMiddle(page, "icc");
    const hovered = await listenToHover(page);
    const before = await inkOfMap(page);
    await page.mouse.move(icc.x, icc.y);
    await settled(page);
    const during = await inkOfMap(page);
    await page.mouse.move(CORNER.x, CORNER.y);
    await settled(page);
    expect(await hovered()).toEqual(["icc", null]);
    expect(during.blue + during.vermillion).toBeLessThan((before.blue + before.vermillion) / 2);
    expect(await inkOfMap(page)).toEqual(before);
  });

  it("opens the panel of an actor that is clicked, and closes it by a click beside", async () => {
    const page = await open();
    await drawn(page);
    const icc = await bringToMiddle(page, "icc");
    await page.mouse.click(icc.x, icc.y);
    await page.waitForURL(/#\/actor\/icc$/);
    const panel = page.getByRole("region", { name: "Details" });
    await panel.getByRole("heading", { name: "ICC", exact: true }).waitFor();
    await page.mouse.move(CORNER.x, CORNER.y);
    await pastDoubleClick(page);
    await page.mouse.click(CORNER.x, CORNER.y);
    await page.waitForURL(/#\/$/);
    await panel.getByRole("heading", { name: "Armenia and Russia: the drift" }).waitFor();
  });

  it("opens the panel of a bundle that is clicked, and its relations by a second click", async () => {
    const page = await open("/", { prepare: recordWriting });
    await drawn(page);
    const armenia = await bringToMiddle(page, "armenia");
    const line = await findLine(page, armenia, 100);
    await page.mouse.click(line.x, line.y);
    await page.waitForURL(/#\/pair\/armenia\/\w+\/(cooperation|friction)$/);
    const panel = page.getByRole("region", { name: "Details" });
    const relations = panel.locator("section").first().getByRole("heading", { level: 4 });
    await relations.first().waitFor();
    const predicates = await relations.locator("b").allTextContents();
    const written = async () => (await writtenTexts(page)).map(({ text }) => text);
    expect((await written()).some((text) => predicates.includes(text))).toBe(false);
    await page.mouse.move(CORNER.x, CORNER.y);
    await pastDoubleClick(page);
    await page.mouse.click(line.x, line.y);
    await settled(page);
    await expect
      .poll(async () => (await written()).some((text) => predicates.includes(text)))
      .toBe(true);
  });
});

describe.runIf(hasBrowser())("moving the map", () => {
  const { open } = visits();

  it("zooms by buttons and fits to the window again", async () => {
    const page = await open();
    await drawn(page);
    const fitting = await spread(page);
    const spreadAfter = async (button: string) => {
      await press(page, button);
      await settled(page);
      return spread(page);
    };
    expect(await spreadAfter("Zoom out")).toBeCloseTo(fitting / 1.5, 0);
    expect(await spreadAfter("Zoom in")).toBeCloseTo(fitting, 0);
    expect(await spreadAfter("Zoom in")).toBeCloseTo(fitting * 1.5, 0);
    expect(await spreadAfter("Fit to the window")).toBeCloseTo(fitting, 0);
  });

  it("zooms smoothly where motion is welcome", async () => {
    const page = await open("/", { reducedMotion: "no-preference" });
    await drawn(page);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    const fitting = await spread(page);
    await press(page, "Zoom out");
    await page.clock.runFor(120);
    const halfWay = await spread(page);
    await page.clock.runFor(400);
    expect(await spread(page)).toBeCloseTo(fitting / 1.5, 0);
    expect(halfWay).toBeLessThan(fitting - 10);
    expect(halfWay).toBeGreaterThan(fitting / 1.5 + 10);
  });

  it("takes keys after its menu: arrows with Shift, +, −, 0; Escape drops what is chosen", async () => {
    const page = await open("/#/actor/armenia");
    await drawn(page);
    const fitting = await spread(page);
    const middle = () => spotOf(page, "armenia");
    const start = await middle();
    await page.mouse.click(start.x, start.y, { button: "right" });
    const menu = page.getByRole("menu", { name: "Armenia" });
    await menu.waitFor();
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "hidden" });
    await page.keyboard.press("Shift+ArrowRight");
    await settled(page);
    expect((await middle()).x).toBeCloseTo(start.x - 80, 0);
    await page.keyboard.press("Shift+ArrowDown");
    await settled(page);
    expect((await middle()).y).toBeCloseTo(start.y - 80, 0);
    await page.keyboard.press("-");
    await settled(page);
    expect(await spread(page)).toBeCloseTo(fitting / 1.5, 0);
    await page.keyboard.press("+");
    await settled(page);
    expect(await spread(page)).toBeCloseTo(fitting, 0);
    await page.keyboard.press("0");
    await settled(page);
    expect((await middle()).x).toBeCloseTo(start.x, 0);
    await page.keyboard.press("Escape");
    await page.waitForURL(/#\/$/);
  });
});
