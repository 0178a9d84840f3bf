import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { bringToMiddle, drawn, spokenSummary } from "./map.ts";
import { visits } from "./visits.ts";

const said = (page: Page) =>
  page.locator("entente-timeline").getByRole("slider").first().getAttribute("aria-valuetext");

describe.runIf(hasBrowser())("undo and redo", () => {
  const { open } = visits();

  it("are not there before there is a step; take back every one in turn, by key and by button, and take them again", async () => {
    const page = await open();
    await drawn(page);
    expect(await page.getByRole("button", { name: "Undo" }).count()).toBe(0);
    const seen = [await spokenSummary(page)];
    const legend = page.getByRole("group", { name: "Legend and filter" });
    await legend.getByRole("button", { name: /^Friction/ }).click();
    seen.push(await spokenSummary(page));
    await legend.getByRole("button", { name: /^Neutral/ }).click();
    seen.push(await spokenSummary(page));
    await page.keyboard.press("Control+z");
    expect(await spokenSummary(page)).toBe(seen[1]);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await spokenSummary(page)).toBe(seen[0]);
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
    await page.keyboard.press("Control+Shift+z");
    expect(await spokenSummary(page)).toBe(seen[1]);
    await page.getByRole("button", { name: "Redo" }).click();
    expect(await spokenSummary(page)).toBe(seen[2]);
    expect(await page.getByRole("button", { name: "Redo" }).isDisabled()).toBe(true);
  });

  it("take a drag through time back as one step", async () => {
    const page = await open("/#/?at=2010-06");
    await drawn(page);
    const slider = page.locator("entente-timeline").getByRole("slider");
    const line = (await slider.locator("line").boundingBox())!;
    await page.mouse.move(line.x, line.y + 30);
    await page.mouse.down();
    await page.mouse.move(line.x + 120, line.y + 30, { steps: 12 });
    await page.mouse.up();
    await expect.poll(() => said(page)).not.toBe("June 2010");
    await page.keyboard.press("Control+z");
    await expect.poll(() => said(page)).toBe("June 2010");
  });

  it("take a comparison back, and its panel with it", async () => {
    const page = await open("/#/?at=2024-03");
    await drawn(page);
    await page
      .locator("entente-timeline")
      .getByRole("button", { name: "Compare", exact: true })
      .click();
    await page.waitForURL(/#\/compare\//);
    await page.keyboard.press("Control+z");
    await page.waitForURL(/#\/$/);
    await expect.poll(() => said(page)).toBe("March 2024");
  });

  it("take back where an actor was put", async () => {
    const page = await open();
    await drawn(page);
    const { x, y } = await bringToMiddle(page, "armenia");
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 5 });
    await page.mouse.up();
    const pinned = page.getByRole("button", { name: "Remove: Pinned: Armenia" });
    await pinned.waitFor();
    await page.keyboard.press("Control+z");
    await pinned.waitFor({ state: "detached" });
  });

  it("leave a field's own undo alone", async () => {
    const page = await open("/#/?at=2024-03");
    await drawn(page);
    await page.locator("entente-timeline").getByRole("slider").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("arm");
    await page.keyboard.press("Control+z");
    expect(await said(page)).toBe("March 2024");
  });
});
