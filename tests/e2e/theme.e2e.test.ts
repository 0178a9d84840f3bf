import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { drawn, settled } from "./map.ts";
import { visits } from "./visits.ts";
import { recordWriting, writtenTexts } from "./writing.ts";

const LIGHT = { canvas: "rgb(247, 248, 250)", names: "#14202b" };
const DARK = { canvas: "rgb(16, 20, 24)", names: "#e8edf2" };

/** The colour behind the map and that of the names on it, which come after its first frame. */
async function look(page: Page) {
  await settled(page);
  const canvas = await page
    .locator("entente-page main")
    .evaluate((main) => getComputedStyle(main).backgroundColor);
  const texts = await writtenTexts(page);
  return { canvas, names: texts.find(({ text }) => text === "Armenia")?.colour };
}

describe.runIf(hasBrowser())("light and dark", () => {
  const { open } = visits();

  it("follow the system, also when it changes", async () => {
    const page = await open("/", { colorScheme: "dark", prepare: recordWriting });
    await drawn(page);
    await expect.poll(() => look(page)).toEqual(DARK);
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => look(page)).toEqual(LIGHT);
  });

  it("are chosen by hand, and the choice is kept", async () => {
    const page = await open("/", { colorScheme: "light", prepare: recordWriting });
    await drawn(page);
    await page.getByRole("button", { name: "Theme: system" }).click();
    await page.getByRole("button", { name: "Theme: light" }).click();
    await expect.poll(() => look(page)).toEqual(DARK);
    await page.reload();
    await drawn(page);
    await expect.poll(() => look(page)).toEqual(DARK);
    await page.getByRole("button", { name: "Theme: dark" }).click();
    await expect.poll(() => look(page)).toEqual(LIGHT);
  });
});
