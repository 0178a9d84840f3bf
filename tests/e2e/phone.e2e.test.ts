import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { PHONE, visits } from "./visits.ts";

const ROOM = 844 - 56;
const HEIGHTS = { peek: 112, half: ROOM / 2, full: ROOM - 8 };

/** Waits until the sheet has come to rest at a height. */
async function sheetAt(page: Page, height: keyof typeof HEIGHTS): Promise<void> {
  await page.waitForFunction((pixels) => {
    const panel = document
      .querySelector("entente-page")
      ?.shadowRoot?.querySelector("entente-stage")
      ?.shadowRoot?.querySelector("entente-panel");
    return panel?.getBoundingClientRect().height === pixels;
  }, HEIGHTS[height]);
}

describe.runIf(hasBrowser())("the page on a phone", () => {
  const { open } = visits();

  it("raises and lowers the panel by buttons and keys", async () => {
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
  });

  it("lets the panel be dragged and settles it at the nearest height", async () => {
    const page = await open("/", PHONE);
    await drawn(page);
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
