import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { nameless, unreadable } from "./access.ts";
import { hasBrowser } from "./browser.ts";
import { drawn, settled } from "./map.ts";
import { visits } from "./visits.ts";

/** What is wrong with a screen for readers who do not see it, or see it badly. */
async function faultsOf(page: Page): Promise<string[]> {
  await settled(page);
  return [...(await nameless(page)), ...(await unreadable(page))];
}

const said = (page: Page) => page.locator("entente-map").getByRole("status").textContent();

describe.runIf(hasBrowser())("the page for screen readers", () => {
  const { open } = visits();

  it("calls everything that is used by a name, and writes so that it can be read", async () => {
    const page = await open();
    await drawn(page);
    await page.getByRole("button", { name: "More filters" }).click();
    await page.locator("entente-filters").getByText("Cooperation").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("Control+k");
    await page
      .getByRole("combobox", { name: "Find a command, actor, claim or source" })
      .fill("russia");
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/actor\/russia$/);
    await page.getByRole("heading", { name: "Russia", exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it("lists what the map shows, by the skip link, in step with what is chosen", async () => {
    const page = await open();
    await drawn(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const actors = page.getByRole("grid", { name: "Actors" });
    await actors.getByRole("row", { name: /^Armenia State/ }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/actor\/russia$/);
    const chosen = page.getByRole("row", { selected: true });
    expect(await chosen.getByRole("gridcell").first().innerText()).toBe("Russia");
    await page.getByRole("tab", { name: /relations$/ }).click();
    await page.getByRole("searchbox", { name: "Find in the table" }).fill("froze csto");
    const froze = page.getByRole("row", {
      name: /^Armenia froze its participation in CSTO − Friction/,
    });
    await froze.click();
    await page.waitForURL(/#\/relation\/armenia\.suspended-participation-in\.csto/);
    await expect.poll(() => froze.getAttribute("aria-selected")).toBe("true");
  });

  it("walks the map by arrows, says where it is, opens, and closes", async () => {
    const page = await open();
    await drawn(page);
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => said(page)).toMatch(/^Armenia, state\. In all \d+ relations/);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => said(page)).toMatch(/\. With Armenia: \d+ relation/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/actor\/(?!armenia)/);
    await page.keyboard.press("Escape");
    await page.waitForURL(/#\/$/);
  });
});
