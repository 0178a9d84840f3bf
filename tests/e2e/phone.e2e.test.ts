import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import type { EntenteMap } from "../../client/map/entente-map.ts";
import { fingers } from "./fingers.ts";
import { bringToMiddle, drawn, spotOf } from "./map.ts";
import { PHONE, visits } from "./visits.ts";

const ROOM = 844 - 56;
const HEIGHTS = { peek: 112, half: ROOM / 2, full: ROOM - 8 };

/** Waits until the sheet has come to rest at a height. */
async function sheetAt(page: Page, height: keyof typeof HEIGHTS): Promise<void> {
  await page.waitForFunction((pixels) => {
    const panel = document
      .querySelector("entente-page")
      ?.shadowRoot?.querySelector("entente-explorer")
      ?.shadowRoot?.querySelector("entente-panel");
    return panel?.getBoundingClientRect().height === pixels;
  }, HEIGHTS[height]);
}

describe.runIf(hasBrowser())("the page on a phone", () => {
  const { open } = visits();

  it("raises and lowers the panel by buttons and keys, and settles it where it is dragged", async () => {
    const page = await open("/", PHONE);
    await drawn(page);
    await sheetAt(page, "peek");
    await page.getByRole("button", { name: "Raise the panel" }).click();
    await sheetAt(page, "half");
    const grip = page.getByRole("separator", { name: "Height of the panel" });
    await grip.focus();
    await page.keyboard.press("ArrowUp");
    await sheetAt(page, "full");
    expect(await grip.getAttribute("aria-valuetext")).toBe("full");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await sheetAt(page, "peek");
    expect(await page.getByRole("button", { name: "Lower the panel" }).isDisabled()).toBe(true);
    const box = (await page.getByRole("separator").boundingBox())!;
    const [x, y] = [box.x + 60, box.y + 18];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, 460, { steps: 4 });
    await page.mouse.up();
    await sheetAt(page, "half");
    const half = (await page.getByRole("separator").boundingBox())!;
    await page.mouse.move(x, half.y + 18);
    await page.mouse.down();
    await page.mouse.move(x, 120, { steps: 4 });
    await page.mouse.up();
    await sheetAt(page, "full");
  });

  it("lets the tour step aside while the menu is open", async () => {
    const page = await open("/", { ...PHONE, tour: true });
    const next = page.getByRole("button", { name: "Next" });
    await next.click();
    await page.getByRole("button", { name: "Menu" }).click();
    await next.waitFor({ state: "hidden" });
    await page.keyboard.press("Escape");
    await next.waitFor();
    await page.getByText("2 of 5").waitFor();
  });

  it("zooms the map by a pinch, and opens the menu of an actor by a long press", async () => {
    const page = await open("/", PHONE);
    await drawn(page);
    const hand = await fingers(page);
    const ratio = () =>
      page
        .locator("entente-map")
        .evaluate((graph) => (graph as EntenteMap).snapshot!.camera!.ratio);
    const apart = (pixels: number) =>
      [-1, 1].map((side) => ({ x: 195 + (side * pixels) / 2, y: 330 + side * 10 }));
    const whole = await ratio();
    await hand.press(...apart(60));
    for (const pixels of [90, 120, 150, 180]) await hand.move(...apart(pixels));
    await hand.lift();
    const width = (pixels: number) => Math.hypot(pixels, 20);
    await expect.poll(ratio).toBeCloseTo((whole * width(60)) / width(180), 5);
    const middle = await bringToMiddle(page, "armenia");
    await hand.press(middle);
    const menu = page.getByRole("menu", { name: "Armenia" });
    await menu.waitFor();
    await hand.lift();
    // The finger that opened it neither closes it nor chooses anything.
    await menu.getByRole("menuitem", { name: "Open", exact: true }).tap();
    await page.waitForURL(/#\/actor\/armenia$/);
    await menu.waitFor({ state: "hidden" });
    await hand.press(middle);
    await menu.waitFor();
    await hand.lift();
    await page.touchscreen.tap(30, 90);
    await menu.waitFor({ state: "hidden" });
  });

  it("keeps what is said over the map beside its buttons, and the foot of a dialog whole", async () => {
    const page = await open("/#/compare/2020-09/2024-03", PHONE);
    await drawn(page);
    await page
      .locator("entente-compare-legend")
      .getByText(/lines changed$/)
      .waitFor();
    await page
      .locator("entente-account")
      .getByText(/actors,/)
      .waitFor();
    const piled = await page.locator("entente-explorer").evaluate((stage) => {
      const boxes = (selector: string) =>
        [...stage.shadowRoot!.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
      const meets = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const [buttons] = boxes(".zoom");
      return boxes(".over > *").filter((box) => buttons && meets(box, buttons)).length;
    });
    expect(piled).toBe(0);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /^Find a command/ }).fill("export");
    await page.keyboard.press("Enter");
    const said = page.locator("entente-export").getByText("Files are made in this browser");
    await said.waitFor();
    const { cut, left } = await said.evaluate((foot) => ({
      cut: foot.scrollHeight > foot.clientHeight,
      left: parseFloat(getComputedStyle(foot).paddingLeft),
    }));
    expect({ cut, left }).toEqual({ cut: false, left: 20 });
  });

  it("brings both of a pair near, and leaves the map to a comparison", async () => {
    const page = await open("/#/pair/armenia/russia", PHONE);
    await drawn(page);
    await sheetAt(page, "half");
    const apart = async () => {
      const [one, other] = [await spotOf(page, "armenia"), await spotOf(page, "russia")];
      return Math.hypot(one.x - other.x, one.y - other.y);
    };
    await expect.poll(apart).toBeGreaterThan(120);
    const notes = (await page.locator("entente-account").boundingBox())!;
    const sheet = (await page.locator("entente-panel").boundingBox())!;
    for (const actor of ["armenia", "russia"]) {
      const { x, y } = await spotOf(page, actor);
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(370);
      expect(y).toBeGreaterThan(notes.y + notes.height);
      expect(y).toBeLessThan(sheet.y - 20);
    }
    await page.goto(`${new URL(page.url()).origin}/#/compare/2015/2024`);
    await page.reload();
    await drawn(page);
    await sheetAt(page, "peek");
    await page.getByRole("button", { name: "Raise the panel" }).click();
    await page.getByText("pairs of actors changed").waitFor();
  });

  it("brings a chosen actor into what a raised panel leaves of the map, and Back gives all of it", async () => {
    const page = await open("/", PHONE);
    await drawn(page);
    const graph = page.locator("entente-map");
    const camera = () => graph.evaluate((map) => (map as EntenteMap).snapshot!.camera!);
    const first = await camera();
    const chosen = await spotOf(page, "icc");
    await page.touchscreen.tap(chosen.x, chosen.y);
    await sheetAt(page, "half");
    await expect.poll(async () => (await spotOf(page, "icc")).x).toBeCloseTo(390 / 2, 0);
    const { y } = await spotOf(page, "icc");
    const notes = (await page.locator("entente-legend").boundingBox())!;
    const sheet = (await page.locator("entente-panel").boundingBox())!;
    expect(y).toBeGreaterThan(notes.y + notes.height + 20);
    expect(y).toBeLessThan(sheet.y - 20);
    await page.goBack();
    await sheetAt(page, "peek");
    await expect.poll(camera).toEqual(first);
  });

  it("opens a searched actor in the half-raised panel, and sources from the menu", async () => {
    const page = await open("/", PHONE);
    await drawn(page);
    await page.getByRole("combobox").tap();
    await page.keyboard.type("azerb");
    await page.getByRole("option").first().tap();
    await page.waitForURL(/#\/actor\/azerbaijan$/);
    await sheetAt(page, "half");
    await page.getByRole("button", { name: "Menu" }).tap();
    await page.getByRole("link", { name: "Sources", exact: true }).tap();
    await page.waitForURL(/#\/sources$/);
    await page.getByRole("heading", { name: "Sources", exact: true }).waitFor();
  });
});
