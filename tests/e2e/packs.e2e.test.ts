import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breakPack, writePack } from "../server/workspace/packs-on-disk.ts";
import { axeFaults } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { startProduct, type Product } from "./product.ts";
import { visits } from "./visits.ts";

const switcher = (page: Page) => page.getByRole("button", { name: /^Pack: / });
const list = (page: Page) => page.getByRole("navigation", { name: "Packs" });

describe.runIf(hasBrowser())("a server with several packs", () => {
  let folder: string;
  let product: Product;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "entente-workspace-"));
    writePack(folder, "first", "The first");
    writePack(folder, "zweites Paket", "The second", 3);
    breakPack(writePack(folder, "broken", "A broken one"));
    product = await startProduct(join(folder, "first"), 0, { ENTENTE_WORKSPACE: folder });
  });
  afterAll(async () => {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const { open } = visits(false);

  it("has a switcher in the bar that goes to another pack by the keyboard, and back", async () => {
    const page = await open("/", { url: product.url });
    await drawn(page);
    await switcher(page).focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => list(page).getByRole("link").allInnerTexts())
      .toEqual([
        "A broken one\ncannot be read",
        "The first\n3 actors, 3 claims",
        "The second\n6 actors, 3 claims",
        "All packs",
      ]);
    expect(await axeFaults(page, undefined, page.locator("entente-pack-switcher"))).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/d\/zweites%20Paket\/$/);
    await drawn(page);
    await expect.poll(() => page.title()).toContain("The second");
    expect(await switcher(page).getAttribute("title")).toBe("The second");
    await page.goBack();
    await drawn(page);
    await expect.poll(() => page.title()).toContain("The first");
  });

  it.each([390, 800, 1024])("keeps its bar within a window of %s px", async (width) => {
    for (const path of ["/", "/import"]) {
      const page = await open(path, { url: product.url, viewport: { width, height: 800 } });
      await switcher(page).waitFor();
      const beyond = await page
        .locator("entente-bar header > *:visible")
        .evaluateAll((parts) =>
          parts.filter((part) => part.getBoundingClientRect().right > innerWidth).map(String),
        );
      expect(beyond, path).toEqual([]);
    }
  });

  it("shows all packs with size, period and picture, and the faults of broken ones", async () => {
    const page = await open("/packs", { url: product.url });
    const second = page.getByRole("link", { name: /The second/ });
    await second.getByText("6 actors, 3 claims · 2001–2004").waitFor();
    await expect
      .poll(() => second.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    const broken = page.getByRole("region", { name: "A broken one" });
    await broken.getByText("claims.csv:5: found 1 field, expected 21").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const chosen = page.getByLabel("First pack");
    await chosen.selectOption("zweites Paket");
    writePack(folder, "broken", "A mended one");
    await page.getByRole("link", { name: /A mended one/ }).waitFor();
    await expect.poll(() => chosen.getByRole("option", { name: "A mended one" }).count()).toBe(1);
    expect(await chosen.inputValue()).toBe("zweites Paket");
    await second.click();
    await page.waitForURL(/\/d\/zweites%20Paket\/$/);
    await drawn(page);
  });
});

describe.runIf(hasBrowser())("a server with one pack", () => {
  const { open } = visits(false);

  it("has no switcher, and says how another pack comes in", async () => {
    const page = await open("/");
    await drawn(page);
    await page.waitForLoadState("networkidle");
    expect(await switcher(page).count()).toBe(0);
    await page.goto(new URL("packs", page.url()).href);
    await page.getByText("npm run import -- FILE").waitFor();
  });
});
