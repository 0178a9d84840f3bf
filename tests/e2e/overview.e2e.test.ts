import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Overview } from "../../domain/contract/overview.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFaults } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { startProduct, type Product } from "./product.ts";
import { visits } from "./visits.ts";

const discs = (page: Page) => page.locator("entente-overview-map circle.community");
const actors = (page: Page) => page.locator("entente-overview-map circle.actor");
/** Pixels of lines that are clearly of a colour. */
const inkOf = (page: Page) =>
  page.locator("entente-overview-lines canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    // Reading the canvas itself again and again is what the browser warns of.
    const copy = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, width, height);
    const ink = { blue: 0, vermillion: 0 };
    for (let at = 0; at < data.length; at += 4) {
      const difference = data[at + 2]! - data[at]!;
      if (data[at + 3]! > 100 && difference > 80) ink.blue++;
      if (data[at + 3]! > 100 && difference < -80) ink.vermillion++;
    }
    return ink;
  });
const places = (page: Page) =>
  discs(page).evaluateAll((all) =>
    all.map((one) => [one.getAttribute("cx"), one.getAttribute("cy")]),
  );

describe.runIf(hasBrowser())("the overview of a pack above the element budget", () => {
  let product: Product;
  beforeAll(async () => {
    const pack = join("data", "armenia-russia");
    product = await startProduct(pack, 0, {
      ENTENTE_ELEMENT_BUDGET: "100",
      ENTENTE_OVERVIEW_ABOVE: "100",
    });
  });
  afterAll(() => product.stop());
  const { open } = visits(false);
  const overview = async (query = "", viewport = { width: 1440, height: 900 }) => {
    const page = await open(`/overview${query}`, { url: product.url, viewport });
    await discs(page).first().waitFor();
    return page;
  };

  it("is what the page opens on, and the map is one link away", async () => {
    const page = await open("/", { url: product.url });
    await page.waitForURL(/\/overview$/);
    await discs(page).first().waitFor();
    expect(await page.title()).toContain("Overview");
    await page.getByRole("link", { name: "Map of the strongest relations" }).click();
    await page.waitForURL(/\/#\/$/);
    await page.locator("entente-explorer").waitFor();
  });

  it("opens a community in place by Enter, keeps the rest where it is, and closes by Back", async () => {
    const page = await overview();
    const before = await places(page);
    const whole = await page.locator("tfoot").innerText();
    await discs(page).first().focus();
    await page.keyboard.press("Enter");
    await actors(page).first().waitFor();
    expect(page.url()).toMatch(/\/overview\?expand=[\w-]+$/);
    expect(await places(page)).toEqual(before);
    expect(await page.locator("tfoot").innerText()).toBe(whole);
    const name = await discs(page).first().getAttribute("aria-label");
    expect(name).toMatch(/of them shown/);
    await page.goBack();
    await expect.poll(() => actors(page).count()).toBe(0);
    expect(await places(page)).toEqual(before);
  });

  it("opens by a click, shows what its address asks for, and leads to an actor", async () => {
    const page = await overview("?expand=russia&members=2&show=russia");
    await expect.poll(() => actors(page).count()).toBeGreaterThanOrEqual(2);
    const russia = page.locator("entente-overview-map").getByRole("link", { name: "Russia" });
    expect(await russia.first().getAttribute("href")).toBe("#/actor/russia");
    await page.getByRole("button", { name: "Close all" }).click();
    await expect.poll(() => actors(page).count()).toBe(0);
    await page.getByRole("button", { name: "Fit" }).click();
    await discs(page).nth(1).click({ force: true });
    await actors(page).first().waitFor();
  });

  it("gives more actors of an open community", async () => {
    const page = await overview("?expand=russia&members=2");
    const opened = page.locator("tbody > tr").filter({ has: page.locator("ul") });
    await expect.poll(() => opened.locator("a").count()).toBe(2);
    await opened.getByRole("button", { name: /^\d+ more$/ }).click();
    await expect.poll(() => opened.locator("a").count()).toBeGreaterThan(2);
  });

  it("leaves out a sign, and counts what is left", async () => {
    const page = await overview();
    const friction = page.getByRole("button", { name: /^Friction \d/ });
    expect(await friction.innerText()).not.toMatch(/Friction 0$/);
    await friction.click();
    await page.getByRole("button", { name: "Friction 0" }).waitFor();
    expect(page.url()).toContain("sign=1");
    await expect.poll(() => inkOf(page)).toMatchObject({ vermillion: 0 });
    expect((await inkOf(page)).blue).toBeGreaterThan(0);
  });

  it("looks at a time by the timeline, and counts what holds then", async () => {
    const page = await overview("?undated=exclude");
    const relations = () => page.locator("tfoot").innerText();
    const whole = await relations();
    await page.getByRole("button", { name: "As of" }).click();
    await page.waitForURL(/at=/);
    await expect.poll(relations).not.toBe(whole);
    const before = await places(page);
    await page.goto(`${product.url}/overview?at=2020-10&undated=exclude`);
    await discs(page).first().waitFor();
    expect(await places(page)).toEqual(before);
    const { total } = (await (
      await fetch(`${product.url}/api/overview?at=2020-10&undated=exclude`)
    ).json()) as Overview;
    const friction = page.getByRole("button", { name: `Friction ${total.friction}`, exact: true });
    await friction.waitFor();
    // No two times can be compared here.
    expect(await page.getByRole("button", { name: "Compare" }).count()).toBe(0);
    await page.getByRole("button", { name: "All times" }).click();
    await expect.poll(() => page.url()).not.toContain("at=");
  });

  it("opens an actor beside it, shows its neighbours in pages, and goes back", async () => {
    const page = await overview("?show=russia");
    const map = page.locator("entente-overview-map");
    await map.getByRole("link", { name: "Russia" }).focus();
    await page.keyboard.press("Enter");
    const panel = page.locator("entente-overview-panel");
    await panel.getByRole("heading", { name: "Russia", exact: true }).waitFor();
    expect(page.url()).toMatch(/\/overview\?show=russia#\/actor\/russia$/);
    const before = await places(page);
    await panel.getByRole("button", { name: "Show the 10 strongest" }).click();
    await expect.poll(() => actors(page).count()).toBe(11);
    expect(await places(page)).toEqual(before);
    const opened = panel.locator("details[open]");
    await opened
      .getByRole("link", { name: /^All relations between/ })
      .first()
      .click();
    await page.waitForURL(/#\/pair\//);
    await panel.getByText(/in \d+ articles?/).waitFor();
    await panel.getByRole("button", { name: "Communities" }).click();
    await page.locator("tfoot").waitFor();
    await page.goBack();
    await panel.getByText(/in \d+ articles?/).waitFor();
  });

  it("gives a panel that it does not have to the page with the map, at the same time", async () => {
    const page = await overview("?at=2020#/relation/armenia.ally-of.russia");
    const panel = page.locator("entente-overview-panel");
    await panel.locator("a[href^='#/source/']").first().click();
    await page.waitForURL(/\/\?at=2020#\/source\//);
    await page.locator("entente-explorer").waitFor();
  });

  it("says what cannot be, with a way out", async () => {
    const page = await open("/overview?expand=atlantis", {
      url: product.url,
      expected: /404/,
    });
    await page.getByRole("alert").waitFor();
    await page.getByRole("button", { name: "Reset overview" }).click();
    await discs(page).first().waitFor();
  });

  it.each([
    ["a screen", 1440, 900],
    ["a phone", 390, 844],
  ])("has no faults that axe finds on %s", async (_, width, height) => {
    const page = await overview("?expand=russia&members=5&at=2024", { width, height });
    await actors(page).first().waitFor();
    await page.locator("entente-time-chart").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.evaluate(() => (location.hash = "#/actor/russia"));
    await page.locator("entente-overview-panel").getByRole("heading").first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
