import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { visits } from "./visits.ts";

/** What has the focus: its name, and whether an outline or a shadow shows that it has. */
function focused(page: Page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return null;
    const shown = [element, element.parentElement].some((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
    });
    const name = element.ariaLabel ?? element.textContent.trim().replace(/\s+/g, " ");
    return { name, shown };
  });
}

describe.runIf(hasBrowser())("the page by keyboard alone", () => {
  const { open } = visits();

  it("reaches everything that can be pressed, shows where the focus is, and folds the panel", async () => {
    const page = await open();
    await drawn(page);
    // Some of the elements that are walked past come after the first frame.
    await page.getByRole("button", { name: /^Cooperation, / }).waitFor();
    await page.locator("entente-timeline").getByRole("button", { name: "All times" }).waitFor();
    await page.getByRole("link", { name: /^Armenia \+\d/ }).waitFor();
    const names: string[] = [];
    for (;;) {
      await page.keyboard.press("Tab");
      const at = await focused(page);
      if (at === null || (names.length > 0 && at.name === names[0])) break;
      expect(at).toEqual({ name: at.name, shown: true });
      names.push(at.name);
    }
    const wanted = [
      /^Entente, start$/,
      /^Search actors, claims, sources$/,
      /^Sources$/,
      /^API$/,
      /^Theme/,
      /graph of 31 actors/,
      /^Cooperation, /,
      /^More filters$/,
      /^Zoom in$/,
      /^Fit to the window$/,
      /^Collapse panel$/,
      /^Armenia \+\d/,
    ];
    const places = wanted.map((pattern) => names.findIndex((name) => pattern.test(name)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    await page.getByRole("button", { name: "Collapse panel" }).press("Enter");
    expect(await page.getByRole("region", { name: "Details" }).count()).toBe(0);
    await page.getByRole("button", { name: "Expand panel" }).press("Enter");
    await page.getByRole("region", { name: "Details" }).waitFor();
  });
});
