import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { visits } from "./visits.ts";

const details = (page: Page) => page.getByRole("region", { name: "Details" });
const hash = (page: Page) => page.evaluate(() => location.hash);
const slider = (page: Page, name: string) =>
  page.locator("entente-timeline").getByRole("slider", { name });

describe.runIf(hasBrowser())("two dates compared", () => {
  const { open } = visits();

  it("says what changed, with links", async () => {
    const page = await open("/#/compare/2020-09/2024-03");
    await drawn(page);
    await details(page)
      .getByRole("heading", { name: "What changed between September 2020 and March 2024" })
      .waitFor();
    const news = details(page).getByRole("region", { name: "New" });
    await news.getByText("Armenia – ICC").click();
    await news
      .getByRole("link", { name: /Armenia joined ICC|Armenia .* ICC/ })
      .first()
      .click();
    await expect.poll(() => hash(page)).toMatch(/^#\/relation\/armenia\./);
    expect(await slider(page, "Before").getAttribute("aria-valuetext")).toBe("September 2020");
  });

  it("moves the dates by their handles, and the address with them", async () => {
    const page = await open("/#/compare/2020-09/2024-03");
    await drawn(page);
    await slider(page, "After").press("PageDown");
    await expect.poll(() => hash(page)).toBe("#/compare/2020-09/2023-03");
    await details(page)
      .getByRole("heading", { name: "What changed between September 2020 and March 2023" })
      .waitFor();
    await page.getByRole("button", { name: "All times" }).click();
    await expect.poll(() => hash(page)).toBe("#/");
  });

  it("begins from the timeline", async () => {
    const page = await open("/#/?at=2024-03");
    await drawn(page);
    await page
      .locator("entente-timeline")
      .getByRole("button", { name: "Compare", exact: true })
      .click();
    await expect.poll(() => hash(page)).toBe("#/compare/2020-10/2024-03");
  });

  it("says why it cannot compare, leads back, and offers the right way round", async () => {
    const page = await open("/#/compare/soon/2024");
    await drawn(page);
    for (const [dates, fault] of [
      ["soon/2024", "“soon” is not a date such as 2024, 2024-02 or 2024-02-22"],
      ["2020-09/9999", "“9999” is not a date such as 2024, 2024-02 or 2024-02-22"],
      ["2024-03/2020-09", "The first date (2024-03) has to lie before the second (2020-09)."],
    ] as const) {
      await page.evaluate((to) => (location.hash = to), `#/compare/${dates}`);
      await details(page).getByRole("alert").getByText(fault).waitFor();
      await details(page).getByRole("link", { name: "Back to the start" }).click();
      await expect.poll(() => hash(page)).toBe("#/");
    }
    await page.goBack();
    await details(page)
      .getByRole("link", { name: "Compare September 2020 and March 2024" })
      .click();
    await slider(page, "Before").waitFor();
    await expect.poll(() => hash(page)).toBe("#/compare/2020-09/2024-03");
  });
});
