import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { drawn, spokenSummary } from "./map.ts";
import { visits } from "./visits.ts";

const FIRST =
  "31 actors, 87 relations of cooperation, 46 of friction; the filter leaves out 107 more";

const shown = async (page: Page) => (await spokenSummary(page))?.split(": graph of ")[1];
const sign = (page: Page, name: RegExp) =>
  page.getByRole("group", { name: "Legend and filter" }).getByRole("button", { name });

describe.runIf(hasBrowser())("the legend as a filter", () => {
  const { open } = visits();

  it("hides and shows a sign, counts the relations of each, and leads back from where nothing is left", async () => {
    const page = await open();
    await drawn(page);
    const pressed = page
      .getByRole("group", { name: "Legend and filter" })
      .getByRole("button", { pressed: true });
    // The legend comes after the first frame.
    await expect
      .poll(() => pressed.evaluateAll((buttons) => buttons.map((button) => button.ariaLabel)))
      .toEqual(["Cooperation, 87 relations", "Friction, 46 relations"]);
    await sign(page, /^Friction/).click();
    expect(await shown(page)).toMatch(
      /^\d+ actors, 87 relations of cooperation, 0 of friction; the filter leaves out 153 more$/,
    );
    expect(await sign(page, /^Friction/).getAttribute("aria-pressed")).toBe("false");
    await sign(page, /^Friction/).click();
    expect(await shown(page)).toBe(FIRST);
    await sign(page, /^Neutral/).click();
    expect(await shown(page)).toMatch(
      /87 relations of cooperation, 46 of friction, \d+ neutral or mixed/,
    );
    await sign(page, /^Neutral/).click();
    await sign(page, /^Cooperation/).click();
    await sign(page, /^Friction/).click();
    await page.getByText("Nothing matches the filter").waitFor();
    expect(await shown(page)).toBe(
      "0 actors, 0 relations of cooperation, 0 of friction; the filter leaves out 240 more",
    );
    await page.getByRole("button", { name: "Reset view" }).click();
    expect(await shown(page)).toBe(FIRST);
    expect(await page.getByText("Nothing matches the filter").count()).toBe(0);
  });

  it("shows more kinds, unsure claims, and the articles alone", async () => {
    const page = await open();
    await drawn(page);
    await page.getByRole("button", { name: "More filters" }).click();
    const filter = page.getByRole("dialog", { name: "Filter" });
    await filter.getByRole("checkbox", { name: /^Events/ }).check();
    const withEvents = await shown(page);
    expect(parseInt(withEvents!)).toBeGreaterThan(31);
    await filter.getByRole("checkbox", { name: /^Events/ }).uncheck();
    expect(await shown(page)).toBe(FIRST);
    await filter.getByRole("checkbox", { name: /^Public record/ }).uncheck();
    expect(parseInt((await shown(page))!)).toBeLessThan(31);
    await filter.getByRole("checkbox", { name: /^Public record/ }).check();
    const before = await sign(page, /^Friction/).getAttribute("aria-label");
    await filter.getByRole("checkbox", { name: "Alleged" }).check();
    const after = await sign(page, /^Friction/).getAttribute("aria-label");
    expect(parseInt(after!.split(" ")[1]!)).toBeGreaterThan(parseInt(before!.split(" ")[1]!));
    await page.keyboard.press("Escape");
    await filter.waitFor({ state: "hidden" });
  });
});
