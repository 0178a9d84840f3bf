import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { fingers } from "./fingers.ts";
import { bringToMiddle, drawn, findLine, pastDoubleClick, settled, spotOf } from "./map.ts";
import { PHONE, visits } from "./visits.ts";

const panel = (page: Page) => page.getByRole("region", { name: "Details" });
const menu = (page: Page) => page.getByRole("menu");

describe.runIf(hasBrowser()).each([
  ["WebGL", true],
  ["SVG", false],
] as const)("fingers on the map of %s", (_name, webgl) => {
  const { open } = visits(webgl);

  it("choose a disc by a tap, and nothing by a tap beside all", async () => {
    const page = await open("/", PHONE);
    await drawn(page);
    const icc = await spotOf(page, "icc");
    await page.touchscreen.tap(icc.x, icc.y);
    await page.waitForURL(/#\/actor\/icc$/);
    await panel(page).getByRole("heading", { name: "ICC", exact: true }).waitFor();
    await pastDoubleClick(page);
    await page.touchscreen.tap(24, 380);
    await page.waitForURL(/#\/$/);
  });

  it("choose a painted line by a tap", async () => {
    const page = await open("/", PHONE);
    await drawn(page);
    const armenia = await bringToMiddle(page, "armenia");
    const line = await findLine(page, armenia, 70);
    await page.touchscreen.tap(line.x, line.y);
    await page.waitForURL(/#\/(pair|relation)\//);
  });

  it("choose one thing after another in haste, where a page takes two taps for a double one", async () => {
    const page = await open("/", { hasTouch: true });
    await drawn(page);
    const [icc, iran] = [await spotOf(page, "icc"), await spotOf(page, "iran")];
    await page.touchscreen.tap(icc.x, icc.y);
    await page.touchscreen.tap(iran.x, iran.y);
    await page.waitForURL(/#\/actor\/iran$/);
    await pastDoubleClick(page);
    await page.mouse.click(iran.x, iran.y);
    await page.mouse.click(icc.x, icc.y);
    await page.waitForURL(/#\/actor\/icc$/);
  });

  it("open the menu of an actor, a line or the map by resting on it", async () => {
    const page = await open("/", PHONE);
    await drawn(page);
    const armenia = await bringToMiddle(page, "armenia");
    const line = await findLine(page, armenia, 70);
    const hand = await fingers(page);
    for (const [spot, name] of [
      [armenia, /^Armenia$/],
      [line, / and /],
      [{ x: 24, y: 380 }, /^The map$/],
    ] as const) {
      await hand.press(spot);
      await page.getByRole("menu", { name }).waitFor();
      await hand.lift();
      await menu(page).getByRole("menuitem").first().waitFor();
      await page.keyboard.press("Escape");
      await menu(page).waitFor({ state: "hidden" });
    }
    expect(new URL(page.url()).hash).toMatch(/^(#\/)?$/);
  });

  it("move the map with one and with two, and zoom it by a pinch around what is between them", async () => {
    const page = await open("/", PHONE);
    await drawn(page);
    const hand = await fingers(page);
    const place = () => spotOf(page, "armenia");
    const before = await place();
    await hand.press({ x: 60, y: 300 });
    for (const by of [10, 20, 30, 40]) await hand.move({ x: 60 + by, y: 300 + by });
    await hand.lift();
    await settled(page);
    await expect.poll(async () => (await place()).x).toBeGreaterThan(before.x + 20);
    const moved = await place();
    const two = (by: number) => [
      { x: 120, y: 300 + by },
      { x: 240, y: 300 + by },
    ];
    await hand.press(...two(0));
    for (const by of [15, 30, 45, 60]) await hand.move(...two(by));
    await hand.lift();
    await settled(page);
    await expect.poll(async () => (await place()).y).toBeGreaterThan(moved.y + 30);
    const distance = async () => {
      const [a, b] = [await place(), await spotOf(page, "russia")];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const near = await distance();
    const apart = (px: number) => [
      { x: 180 - px, y: 320 },
      { x: 180 + px, y: 320 },
    ];
    await hand.press(...apart(40));
    for (const px of [50, 60, 70, 80]) await hand.move(...apart(px));
    await hand.lift();
    await expect.poll(distance).toBeCloseTo(2 * near, -1);
  });
});
