import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFaults } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { PHONE, visits } from "./visits.ts";

const grid = (page: Page) => page.getByRole("grid", { name: "Relations of any two actors" });
const active = (page: Page) => grid(page).getAttribute("aria-activedescendant");

describe.runIf(hasBrowser())("the matrix", () => {
  const { open } = visits();

  it("says signs by marks, and in words to a screen reader", async () => {
    const page = await open("/#/matrix/degree");
    await drawn(page);
    const both = grid(page).getByRole("gridcell", {
      name: /^Armenia, Russia: cooperation: \d+ relations, friction: \d+ relations$/,
    });
    expect(await both.locator("[aria-hidden]").textContent()).toMatch(/^\s*\+−\d+\s*$/);
    const friction = grid(page).getByRole("gridcell", { name: /: friction: 1 relation$/ });
    expect((await friction.first().locator("[aria-hidden]").textContent())?.trim()).toBe("−");
    expect(await axeFaults(page)).toEqual([]);
  });

  it("is ordered by camp at first, of which each row says the letter", async () => {
    const page = await open("/#/matrix");
    await drawn(page);
    await grid(page).waitFor();
    const letters = await grid(page).getByRole("rowheader").locator("i").allTextContents();
    expect(letters[0]).toBe("A");
    expect(letters).toEqual([...letters].sort());
    await page.getByLabel("Order").selectOption("community");
    await page.waitForURL("**/#/matrix/community");
    await expect
      .poll(() => grid(page).getByRole("rowheader").first().textContent())
      .toMatch(/^\s*1/);
  });

  it("is walked by arrow keys, scrolls along, and Enter opens the pair", async () => {
    const page = await open("/#/matrix/degree");
    await drawn(page);
    await grid(page).focus();
    await page.keyboard.press("Control+End");
    const count = Number(await grid(page).getAttribute("aria-rowcount")) - 1;
    await expect.poll(() => active(page)).toBe(`cell-${count - 1}-${count - 1}`);
    await page.locator(`[id="${await active(page)}"]`).waitFor();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => active(page)).toBe("cell-0-1");
    const name = await page.locator("#cell-0-1").getAttribute("title");
    expect(name).toMatch(/^(Armenia, Russia|Russia, Armenia): /);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/#\/pair\/(armenia\/russia|russia\/armenia)$/);
  });

  it("opens a pair by a click, and a pair without relations by none", async () => {
    const page = await open("/#/matrix/degree");
    await drawn(page);
    await grid(page)
      .getByRole("gridcell", { name: /: no relation$/ })
      .first()
      .click();
    expect(page.url()).toMatch(/#\/matrix\/degree$/);
    await grid(page)
      .getByRole("gridcell", { name: /^(Armenia, Russia|Russia, Armenia): / })
      .first()
      .click();
    await expect.poll(() => page.url()).toMatch(/#\/pair\/(armenia\/russia|russia\/armenia)$/);
  });

  it("says which orders there are if an address asks for another", async () => {
    const page = await open("/#/matrix/age");
    await drawn(page);
    const fault = page.getByRole("alert").filter({ hasText: "age" });
    expect(await fault.textContent()).toContain("camp, community, name, degree");
    await grid(page).waitFor();
  });

  it("fits a phone, where it scrolls inside of its frame", async () => {
    const page = await open("/#/matrix", PHONE);
    await drawn(page);
    await grid(page).waitFor();
    const { wide, inner } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      inner: innerWidth,
    }));
    expect(wide).toBeLessThanOrEqual(inner);
    const { width } = (await grid(page).boundingBox())!;
    expect(width).toBeGreaterThan(300);
  });
});
