import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { writeLoopPack } from "./loop-pack.ts";
import { drawn, spotOf, type Spot } from "./map.ts";
import { servedPack } from "./served-pack.ts";
import { visits } from "./visits.ts";

const panel = (page: Page) => page.getByRole("region", { name: "Details" });
const tooltip = (page: Page) => page.locator("entente-map").getByRole("tooltip");

/** Moves the pointer around alpha's disc until the tooltip is about its loops of a sign. */
async function findLoop(page: Page, words: string): Promise<Spot> {
  const { x, y } = await spotOf(page, "alpha");
  await page.mouse.move(x, y);
  // Its code comes when it is first needed; from then on it follows the pointer at once.
  await tooltip(page).waitFor();
  for (let up = 16; up < 90; up += 4)
    for (let aside = -42; aside <= 42; aside += 6) {
      const spot = { x: x + aside, y: y - up };
      await page.mouse.move(spot.x, spot.y);
      const said = await tooltip(page).allInnerTexts();
      if (said.some((text) => text.includes("Alpha and itself") && text.includes(words)))
        return spot;
    }
  throw new Error(`no loop that says ${words}`);
}

describe.runIf(hasBrowser())("an actor that has relations with itself", () => {
  const product = servedPack(writeLoopPack());

  describe.each([
    ["WebGL", true],
    ["SVG", false],
  ] as const)("on the map of %s", (_name, webgl) => {
    const { open } = visits(webgl);

    it("has loops, which are pointed at, chosen and opened", async () => {
      const page = await open("/", { url: product.url });
      await drawn(page);
      const friction = await findLoop(page, "1 relation of friction");
      await page.mouse.click(friction.x, friction.y);
      await page.waitForURL(/#\/relation\/alpha\.criticized\.alpha$/);
      await panel(page).getByRole("link", { name: "All relations with itself" }).click();
      await page.waitForURL(/#\/pair\/alpha\/alpha$/);
      await panel(page).getByText("3 relations, 3 claims").waitFor();
      expect(await page.title()).toBe("Alpha and itself · Entente");
      expect(await panel(page).getByText("Shortest paths").count()).toBe(0);
      const cooperation = await findLoop(page, "2 relations of cooperation");
      await page.mouse.click(cooperation.x, cooperation.y);
      await page.waitForURL(/#\/pair\/alpha\/alpha\/cooperation$/);
      await page.mouse.click(cooperation.x, cooperation.y, { button: "right" });
      const menu = page.getByRole("menu", { name: "Alpha and itself" });
      await menu.getByRole("menuitem", { name: "Open", exact: true }).waitFor();
      expect(await menu.getByText("Paths between them").count()).toBe(0);
    });
  });

  describe("around the map", () => {
    const { open } = visits();

    it("is counted and listed with them by legend, panel, table and picture", async () => {
      const page = await open("/#/actor/alpha", { url: product.url });
      await drawn(page);
      const legend = page.getByRole("group", { name: "Legend and filter" });
      await legend.getByRole("button", { name: /^Cooperation, 5\b/ }).waitFor();
      await legend.getByRole("button", { name: /^Friction, 3\b/ }).waitFor();
      await panel(page).getByText("5 relations with 2 other actors and itself").waitFor();
      await panel(page).getByText("Itself").first().waitFor();
      await page.getByRole("button", { name: "More", exact: true }).click();
      await page.getByRole("button", { name: /^Show the table/ }).click();
      await page.getByRole("tab", { name: /^8 relations/ }).waitFor();
      const picture = await fetch(`${product.url}/api/view.svg`);
      expect((await picture.text()).match(/<path[^>]* d="M[^"]*A/g)?.length).toBeGreaterThan(2);
    });

    it("is found and shown although it has no relation", async () => {
      const page = await open("/", { url: product.url });
      await drawn(page);
      await page.keyboard.press("/");
      await page.keyboard.type("lonel");
      await page.getByRole("option", { name: /^Lonely/ }).waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(/#\/actor\/lonely$/);
      await panel(page).getByText("No relation of this actor is recorded.").waitFor();
      const { x, y } = await spotOf(page, "lonely");
      await page.mouse.move(x, y);
      await tooltip(page).getByText("No relation shown").waitFor();
    });
  });
});
