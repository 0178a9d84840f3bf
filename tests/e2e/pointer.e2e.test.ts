import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { EntenteMap } from "../../client/map/entente-map.ts";
import { hasBrowser } from "./browser.ts";
import { drawn, spotOf } from "./map.ts";
import { visits } from "./visits.ts";
import { recordWriting, writtenTexts } from "./writing.ts";

const tooltip = (page: Page) => page.locator("entente-map").getByRole("tooltip");

/** The middle of a count on the map, CSS px of the window. */
async function badge(page: Page, count: string) {
  await expect
    .poll(async () => (await writtenTexts(page)).some(({ text }) => text === count))
    .toBe(true);
  const { left, right, top, bottom } = (await writtenTexts(page)).find(
    ({ text }) => text === count,
  )!;
  const map = (await page.locator("entente-map").boundingBox())!;
  return { x: map.x + (left + right) / 2, y: map.y + (top + bottom) / 2 };
}

describe.runIf(hasBrowser())("pointing at the map", () => {
  const { open } = visits();

  it("opens the bundle of a count wherever in it is clicked", async () => {
    const page = await open("/", { prepare: recordWriting });
    await drawn(page);
    const { x, y } = await badge(page, "−15");
    for (const [right, down] of [
      [0, 0],
      [-12, -6],
      [12, 6],
    ] as const) {
      await page.mouse.move(5, y);
      await page.mouse.move(x + right, y + down);
      await tooltip(page).getByText("15 relations of friction").waitFor();
    }
    await page.mouse.click(x + 12, y + 6);
    await page.waitForURL(/#\/pair\/armenia\/russia\/friction$/);
  });

  it("opens the bundle of a count under a finger", async () => {
    const page = await open("/", { hasTouch: true, prepare: recordWriting });
    await drawn(page);
    const { x, y } = await badge(page, "−15");
    await page.touchscreen.tap(x + 12, y + 6);
    await page.waitForURL(/#\/pair\/armenia\/russia\/friction$/);
  });

  it("names the bundle or the actor in a tooltip, which Escape puts away", async () => {
    const page = await open("/", { prepare: recordWriting });
    await drawn(page);
    const count = await badge(page, "−15");
    await page.mouse.move(count.x, count.y);
    await tooltip(page).getByText("Armenia and Russia", { exact: true }).waitFor();
    await tooltip(page).getByText("15 relations of friction").waitFor();
    await tooltip(page)
      .getByText(/^Strongest: Armenia /)
      .waitFor();
    await tooltip(page)
      .getByText(/^The filter leaves out \d+ more: /)
      .waitFor();
    const armenia = await spotOf(page, "armenia");
    await page.mouse.move(armenia.x, armenia.y);
    await tooltip(page).getByText("Armenia", { exact: true }).waitFor();
    const box = (await tooltip(page).boundingBox())!;
    const covers =
      armenia.x > box.x &&
      armenia.x < box.x + box.width &&
      armenia.y > box.y &&
      armenia.y < box.y + box.height;
    expect(covers).toBe(false);
    await page.keyboard.press("Escape");
    expect(await tooltip(page).isVisible()).toBe(false);
  });

  it("does not leave a tooltip behind when the map moves", async () => {
    const page = await open("/#/?at=2024-03", { prepare: recordWriting });
    await drawn(page);
    const at = await spotOf(page, "icc");
    await page.mouse.move(at.x, at.y);
    await tooltip(page).getByText("ICC", { exact: false }).first().waitFor();
    await page.mouse.wheel(0, -200);
    await expect.poll(() => tooltip(page).isVisible()).toBe(false);
  });

  it("tells the same where a walk by keys stands", async () => {
    const page = await open();
    await drawn(page);
    await page.locator("entente-map").evaluate((element) => (element as EntenteMap).focus());
    await page.keyboard.press("ArrowRight");
    await tooltip(page).getByText("Armenia", { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    expect(await tooltip(page).isVisible()).toBe(false);
    await page.keyboard.press("ArrowRight");
    await tooltip(page).waitFor();
  });

  it("says how many of all actors are shown, also when the filter changes", async () => {
    const page = await open();
    await drawn(page);
    await page.getByText("31 of 103 actors shown").waitFor();
    await page.getByRole("button", { name: /^Friction, / }).click();
    await page.getByText("31 of 103 actors shown").waitFor({ state: "hidden" });
    await page.getByText(/^\d+ of 103 actors shown$/).waitFor();
  });

  it("counts in the legend of a comparison the lines that the map marks", async () => {
    const page = await open("/#/compare/2020-09/2024-03");
    await drawn(page);
    const legend = page.getByRole("list", { name: "Legend of changes" });
    await legend.waitFor();
    const counted = (await legend.getByRole("listitem").allInnerTexts()).map((text) =>
      Number(/\d+$/.exec(text.trim())?.[0]),
    );
    expect(counted).toHaveLength(4);
    await expect
      .poll(() =>
        page
          .locator("entente-map")
          .evaluate((element) => (element as EntenteMap).shown!.bundles.length),
      )
      .toBe(counted.reduce((sum, n) => sum + n, 0));
  });
});
