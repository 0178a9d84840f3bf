import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { EntenteMap } from "../../client/map/entente-map.ts";
import { hasBrowser } from "./browser.ts";
import { drawn, spokenSummary } from "./map.ts";
import { PHONE, visits } from "./visits.ts";

const shown = async (page: Page) => (await spokenSummary(page))?.split(": graph of ")[1];
const actors = async (page: Page) => parseInt((await shown(page))!);
const panel = (page: Page) => page.getByRole("dialog", { name: "Filter" });
const chips = (page: Page) =>
  page.getByRole("list", { name: "Active filters" }).getByRole("button", { name: /^Remove: / });
const chipTexts = async (page: Page) =>
  (await chips(page).allTextContents()).map((text) => text.trim());

async function filtering(page: Page): Promise<void> {
  await drawn(page);
  await page.getByRole("button", { name: "More filters" }).click();
  await panel(page).waitFor();
}

/** The count that stands beside a choice. */
async function countOf(page: Page, name: string): Promise<number> {
  const row = panel(page)
    .locator(".row")
    .filter({ has: page.getByRole("checkbox", { name, exact: true }) });
  return Number(await row.locator(".n").textContent());
}

describe.runIf(hasBrowser())("the filter panel", () => {
  const { open } = visits();

  it("counts beside every choice what it would leave", async () => {
    const page = await open();
    await filtering(page);
    const neutral = await countOf(page, "Neutral or mixed");
    await panel(page).getByRole("checkbox", { name: "Cooperation" }).uncheck();
    await panel(page).getByRole("checkbox", { name: "Friction" }).uncheck();
    await panel(page).getByRole("checkbox", { name: "Neutral or mixed" }).check();
    expect(await countOf(page, "Neutral or mixed")).toBe(neutral);
    const statuses = (await countOf(page, "Occurred")) + (await countOf(page, "Ongoing"));
    expect(statuses).toBe(neutral);
  });

  it("removes each active filter with one click, and all of them", async () => {
    const page = await open();
    await filtering(page);
    const first = await shown(page);
    await panel(page).getByRole("checkbox", { name: "Persons" }).uncheck();
    await panel(page).getByText("Sources", { exact: true }).click();
    await panel(page)
      .getByRole("button", { name: /^Only / })
      .last()
      .click();
    await panel(page).getByRole("checkbox", { name: "Disputed only" }).check();
    await chips(page).filter({ hasText: "Source: Public record" }).waitFor();
    await expect.poll(() => chips(page).count()).toBe(3);
    await chips(page).nth(1).click();
    await expect.poll(() => chipTexts(page)).toEqual(["No persons", "Disputed only"]);
    await page.getByRole("button", { name: "Clear all" }).click();
    expect(await chips(page).count()).toBe(0);
    expect(await shown(page)).toBe(first);
  });

  it("leads back from where nothing matches", async () => {
    const page = await open();
    await filtering(page);
    const first = await shown(page);
    await panel(page).getByText("Number of sources", { exact: true }).click();
    await panel(page).getByRole("radio", { name: "3 or more" }).last().check();
    await panel(page).getByRole("checkbox", { name: "Public record" }).uncheck();
    const some = await shown(page);
    await panel(page).getByRole("button", { name: "Only Denied" }).click();
    await page.getByText("Nothing matches the filter").waitFor();
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    expect(await shown(page)).toBe(some);
    await panel(page).getByRole("button", { name: "Only Denied" }).click();
    await page.getByRole("button", { name: "Reset view" }).click();
    expect(await shown(page)).toBe(first);
  });

  it("closes by Escape and gives the focus back", async () => {
    const page = await open();
    await filtering(page);
    await page.keyboard.press("Escape");
    await panel(page).waitFor({ state: "hidden" });
    await page.keyboard.press("Enter");
    await panel(page).waitFor();
  });

  it("fits a phone", async () => {
    const page = await open("/", PHONE);
    await filtering(page);
    const box = (await panel(page).boundingBox())!;
    expect([box.x >= 0, box.x + box.width <= 390, box.y > 0, box.y + box.height <= 845]).toEqual(
      Array(4).fill(true),
    );
    await panel(page).getByRole("checkbox", { name: "Events", exact: true }).tap();
    expect(await actors(page)).toBeGreaterThan(31);
  });
});

describe.runIf(hasBrowser())("an actor in the picture", () => {
  const { open } = visits();

  const act = async (page: Page, name: string) => {
    await page.getByRole("button", { name: "Show on map" }).click();
    await page.getByRole("menuitemcheckbox", { name }).click();
  };

  it("is alone with its neighbourhood, hop by hop, and everything comes back", async () => {
    const page = await open("/#/actor/iran");
    await drawn(page);
    await act(page, "Only 1 hop around");
    const one = await actors(page);
    await act(page, "Only 2 hops around");
    const two = await actors(page);
    expect(one).toBeLessThan(two);
    expect(two).toBeLessThan(31);
    await expect.poll(() => chipTexts(page)).toEqual(["Around Iran, 2 hops"]);
    await chips(page).first().click();
    expect(await actors(page)).toBe(31);
  });

  it("is hidden and shown again", async () => {
    const page = await open("/#/actor/russia");
    await drawn(page);
    await act(page, "Hide");
    expect(await actors(page)).toBeLessThan(31);
    await page.getByRole("button", { name: "More filters" }).click();
    await panel(page).locator(".row", { hasText: "Russia" }).getByRole("button").click();
    expect(await actors(page)).toBe(31);
  });

  it("shows all its neighbours, and folds them away", async () => {
    const page = await open("/#/actor/armenia");
    await drawn(page);
    await act(page, "Show all neighbours");
    const expanded = await actors(page);
    expect(expanded).toBeGreaterThan(31);
    await act(page, "Collapse its neighbours");
    expect(await actors(page)).toBeLessThan(31);
    await act(page, "Expand its neighbours");
    expect(await actors(page)).toBe(31);
  });
});

describe.runIf(hasBrowser())("what lies over the map", () => {
  const { open } = visits();

  /** Actors whose discs are under the legend, notes, chips or the buttons of the map. */
  const covered = (page: Page) =>
    page.locator("entente-explorer").evaluate((stage) => {
      const root = stage.shadowRoot!;
      const graph = root.querySelector("entente-map") as unknown as EntenteMap;
      const over = [...root.querySelectorAll(".over > *, .zoom")].map((one) =>
        one.getBoundingClientRect(),
      );
      return (graph.shown?.actors ?? []).filter((id) => {
        const spot = graph.spotOf(id);
        return over.some(
          ({ left, right, top, bottom }) =>
            spot && spot.x > left && spot.x < right && spot.y > top && spot.y < bottom,
        );
      });
    });

  it.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
  ])("covers no actor, with many filters on, at %i × %i", async (width, height) => {
    const page = await open(
      "/?at=2024-03&undated=include&sign=-1,0,1&source=d1,d2&intensity=0.25",
      {
        ...(width === 390 ? PHONE : {}),
        viewport: { width, height },
      },
    );
    await drawn(page);
    await page.getByRole("button", { name: /^Remove: Intensity/ }).waitFor();
    await expect.poll(() => covered(page)).toEqual([]);
  });
});
