import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { EntenteMap } from "../../client/map/entente-map.ts";
import { hasBrowser } from "./browser.ts";
import { bringToMiddle, drawn, later, settled, spokenSummary } from "./map.ts";
import { visits } from "./visits.ts";

const query = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));

/** Levels of 255 by which a pixel differs when the same page is painted again. */
const NOISE = 12;

/** How many pixels of two pictures differ by more than two paintings of the same page do. */
function different(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([noise, ...pictures]) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes]));
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      return a!.reduce((n, level, k) => n + (Math.abs(level - b![k]!) > noise ? 1 : 0), 0);
    },
    [NOISE, one.toString("base64"), other.toString("base64")] as const,
  );
}

/** What is on screen once the address says it, the pointer beside everything. */
async function seen(page: Page): Promise<Buffer> {
  // Notes and the text of the panel, which come after the first frame, are there.
  await page.waitForLoadState("networkidle");
  await page.mouse.move(2, 2);
  await page.locator("entente-timeline").getByRole("slider").first().waitFor();
  let [before, now] = ["", await query(page)];
  while (before !== now) {
    await later(page, 500);
    [before, now] = [now, await query(page)];
  }
  await settled(page);
  return page.screenshot();
}

describe.runIf(hasBrowser())("the view in the address", () => {
  const { open } = visits();

  it("is empty at first, and restores all of it pixel for pixel by reload, back and forward", async () => {
    const page = await open("/?at=2024-03");
    await drawn(page);
    const first = await seen(page);
    expect(await query(page)).toBe("?at=2024-03");
    const legend = page.getByRole("group", { name: "Legend and filter" });
    await legend.getByRole("button", { name: /^Neutral/ }).click();
    await page.getByRole("button", { name: "Layout" }).click();
    const place = () =>
      page.locator("entente-map").evaluate((map) => (map as EntenteMap).placeOf("armenia"));
    const before = await place();
    await page.getByRole("menuitemradio", { name: /^Two camps/ }).click();
    await page.waitForURL(/layout=camps/);
    // The code of a layout comes when it is asked for; the map fits into the window with it.
    await expect.poll(place).not.toEqual(before);
    await page.getByRole("button", { name: "Zoom in" }).click();
    const { x, y } = await bringToMiddle(page, "armenia");
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 5 });
    await page.mouse.up();
    const changed = await seen(page);
    expect(await query(page)).toMatch(
      /^\?at=2024-03&sign=-1,0,1&layout=camps&pinned=armenia:[\d.:-]+&camera=[\d.:-]+$/,
    );
    await page.reload();
    await drawn(page);
    expect(await different(page, await seen(page), changed)).toBe(0);
    await page.goBack();
    await page.goBack();
    expect(await query(page)).toBe("?at=2024-03");
    expect(await different(page, await seen(page), first)).toBe(0);
    await page.goForward();
    await page.goForward();
    expect(await different(page, await seen(page), changed)).toBe(0);
  });

  it("goes back through steps without losing the way back of the panel", async () => {
    const page = await open("/#/actor/armenia");
    await drawn(page);
    const all = await spokenSummary(page);
    const legend = page.getByRole("group", { name: "Legend and filter" });
    await page.evaluate(() => (location.hash = "#/actor/russia"));
    await legend.getByRole("button", { name: /^Friction/ }).click();
    const fewer = await spokenSummary(page);
    await page.goBack();
    expect([await page.evaluate(() => location.hash), await spokenSummary(page)]).toEqual([
      "#/actor/russia",
      all,
    ]);
    await page.keyboard.press("Control+z");
    expect(await spokenSummary(page)).toBe(fewer);
    await page.goForward();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await page.waitForFunction(() => location.hash === "#/actor/armenia");
  });

  it("says what it left out, also of as much junk as an address holds", async () => {
    const page = await open(`/?at=2024&sign=7&x=${"junk".repeat(4000)}`);
    await drawn(page);
    const card = page.getByRole("alert");
    expect(await card.innerText()).toContain(
      "There is no sign “7” here. “x” is no part of a view.",
    );
    await card.getByRole("button", { name: "Ignore it and continue" }).click();
    expect(await card.count()).toBe(0);
  });

  it("is kept under a name, opened, renamed, deleted and put back, exported and imported", async () => {
    const page = await open("/?at=2010");
    await drawn(page);
    const earlier = await spokenSummary(page);
    const menu = async () => {
      await page.getByRole("button", { name: "More", exact: true }).click();
      await page.getByRole("button", { name: /^Views/ }).click();
    };
    await menu();
    const dialog = page.locator("entente-views");
    await dialog.getByLabel("Save what is shown now as").fill("Then");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByRole("button", { name: "Rename Then" }).click();
    await dialog.getByLabel("New name of Then").fill("Long ago");
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "Delete Long ago" }).click();
    await dialog.getByRole("button", { name: "Undo" }).click();
    const saving = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Export all" }).click();
    const file = await (await saving).path();
    await dialog.getByRole("button", { name: "Delete Long ago" }).click();
    await dialog.locator("input[type=file]").setInputFiles(file);
    await dialog.getByText("1 of 1 views added.").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("entente-timeline").getByRole("button", { name: "All times" }).click();
    expect(await spokenSummary(page)).not.toBe(earlier);
    await menu();
    await dialog.getByRole("button", { name: /^Long ago/ }).click();
    expect([await spokenSummary(page), await query(page)]).toEqual([earlier, "?at=2010"]);
  });
});
