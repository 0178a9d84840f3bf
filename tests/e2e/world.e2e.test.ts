import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { drawn, spotOf } from "./map.ts";
import { PHONE, visits } from "./visits.ts";

/** Share of the pixels of the land below the map that are painted. */
const landShare = (page: Page): Promise<number> =>
  page.locator("entente-map canvas.land").evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { width, height } = canvas;
    if (width === 0 || height === 0) return 0;
    const copy = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, width, height);
    let painted = 0;
    for (let at = 3; at < data.length; at += 4) if (data[at]! > 0) painted += 1;
    return painted / (data.length / 4);
  });

describe.runIf(hasBrowser())("the world map", () => {
  const { open } = visits();

  it("is chosen as a layout, shows land below the graph, and is in the link", async () => {
    const page = await open("/");
    await drawn(page);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /^Find a command/ }).fill("World map");
    await page
      .getByRole("option", { name: /world map/i })
      .first()
      .click();
    await expect.poll(() => new URL(page.url()).searchParams.get("layout")).toBe("world");
    await expect.poll(() => landShare(page)).toBeGreaterThan(0.1);
    const [france, armenia, india] = [
      await spotOf(page, "france"),
      await spotOf(page, "armenia"),
      await spotOf(page, "india"),
    ];
    expect(france.x).toBeLessThan(armenia.x);
    expect(armenia.x).toBeLessThan(india.x);
    await page.reload();
    await drawn(page);
    await expect.poll(() => landShare(page)).toBeGreaterThan(0.1);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("Circle by kind");
    await page
      .getByRole("option", { name: /circle by kind/i })
      .first()
      .click();
    await expect.poll(() => landShare(page)).toBe(0);
  });

  it("is drawn on a phone in dark mode, lighter than the background", async () => {
    const page = await open("/?layout=world", { ...PHONE, colorScheme: "dark" });
    await drawn(page);
    await expect.poll(() => landShare(page)).toBeGreaterThan(0.1);
  });

  it("has land in pictures of the server", async () => {
    const answer = await fetch(`${inject("product")}/api/view.svg?layout=world`);
    const svg = await answer.text();
    expect(svg).toContain('<g id="ground"');
    expect(svg).toContain("Outlines: Natural Earth");
    const other = await fetch(`${inject("product")}/api/view.svg`);
    expect(await other.text()).not.toContain('<g id="ground"');
  });
});

describe.runIf(hasBrowser())("the world map without WebGL", () => {
  const { open } = visits(false);

  it("has land below the graph", async () => {
    const page = await open("/?layout=world");
    await drawn(page);
    await page.locator("entente-map svg #ground path").first().waitFor({ state: "attached" });
  });
});
