import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { PHONE, visits } from "./visits.ts";

describe.runIf(hasBrowser())("the matrix", () => {
  const { open } = visits();

  it("says signs by marks, and in words to a screen reader", async () => {
    const page = await open("/#/matrix");
    await drawn(page);
    const both = page.getByRole("gridcell", {
      name: /^Armenia, Russia: cooperation: \d+ relations, friction: \d+ relations$/,
    });
    expect(await both.textContent()).toMatch(/^\s*\+−\d+\s*$/);
    const friction = page.getByRole("gridcell", { name: /: friction: 1 relation$/ });
    expect((await friction.first().textContent())?.trim()).toBe("−");
  });

  it("is walked by arrow keys, and Enter opens the pair", async () => {
    const page = await open("/#/matrix");
    await drawn(page);
    await page.getByLabel("Order").selectOption("degree");
    await page.locator("entente-matrix-panel td[tabindex='0']").focus();
    await page.keyboard.press("ArrowRight");
    const at = page.locator("entente-matrix-panel td:focus");
    await expect.poll(() => at.getAttribute("data-at")).toBe("0,1");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/#\/pair\//);
  });

  it("fits a phone, where it scrolls inside of its frame", async () => {
    const page = await open("/#/matrix", PHONE);
    await drawn(page);
    await page.getByRole("grid", { name: "Relations of any two actors" }).waitFor();
    const { wide, inner } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      inner: innerWidth,
    }));
    expect(wide).toBeLessThanOrEqual(inner);
  });
});
