import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPack } from "../../server/pack/read.ts";
import { SMALL } from "../server/pack/small-pack.ts";
import { breakPack, writePack } from "../server/workspace/packs-on-disk.ts";
import { axeFaults } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { startProduct, type Product } from "./product.ts";
import { savedFile } from "./saved-file.ts";
import { DESKTOP, PHONE, visits } from "./visits.ts";

/** The picture of a broken pack is asked for until the server has read it. */
const EXPECTED = /status of 503/;
const TOKEN = "a-token-of-this-test";

const compare = async (page: Page, first: string, second: string) => {
  await page.getByLabel("First pack").selectOption(first);
  await page.getByLabel("Second pack").selectOption(second);
  await page.getByRole("button", { name: "Compare" }).click();
};

const rowsOf = (page: Page, name: string) =>
  page.getByRole("region", { name, exact: true }).getByRole("row").allInnerTexts();

describe.runIf(hasBrowser())("two packs on the page of packs", () => {
  const { open } = visits(false);
  let workspace: string;
  let product: Product;

  beforeAll(async () => {
    workspace = mkdtempSync(join(tmpdir(), "entente-workspace-"));
    writePack(workspace, "first", "The first");
    writePack(workspace, "larger", "The larger", 2);
    writePack(workspace, "other", "The other");
    const flipped = writePack(workspace, "flipped", "The flipped");
    writeFileSync(join(flipped, "claims.csv"), flippedClaims());
    breakPack(writePack(workspace, "broken", "A broken one"));
    product = await startProduct(join(workspace, "first"), 0, {
      ENTENTE_WORKSPACE: workspace,
      ENTENTE_WRITE_TOKEN: TOKEN,
    });
  });
  afterAll(async () => {
    await product.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  it.each([
    ["a desktop", DESKTOP],
    ["a phone, dark", { ...PHONE, colorScheme: "dark" } as const],
  ])("are compared and merged by the keyboard, and kept on the server, on %s", async (_, look) => {
    const page = await open("/packs", { ...look, url: product.url, expected: EXPECTED });
    const first = page.getByLabel("First pack");
    const offered = async () =>
      (await first.locator("option").allInnerTexts()).map((text) => text.trim());
    await expect.poll(offered).toContain("The larger");
    expect(await offered()).not.toContain("A broken one");
    await first.selectOption("first");
    await page.getByLabel("Second pack").selectOption("larger");
    await page.getByLabel("Second pack").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("The two agree. Together they have 5 actors").waitFor();
    expect(await rowsOf(page, "Comparison")).toEqual([
      "\tOnly in “The first”\tIn both\tOnly in “The larger”",
      "Actors\t0\t3\t2",
      "Relations\t0\t1\t0",
    ]);
    await page.getByText("Actors only in “The larger” (2)").click();
    await page.getByText("Actor 1", { exact: true }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const table = await savedFile(page, () =>
      page.getByRole("button", { name: "Save the comparison as CSV" }).click(),
    );
    expect(table.bytes.toString()).toContain("actor,actor-1,Actor 1,The larger,,");
    const zip = await savedFile(page, () =>
      page.getByRole("button", { name: "Download as a zip" }).click(),
    );
    expect(zip.name).toBe("first-larger.zip");
    expect(Object.keys(unzipSync(zip.bytes))).toContain("first-larger/claims.csv");
    await page.getByLabel("Write token").fill(TOKEN);
    await page.getByLabel("Replace a pack of that name").check();
    await page.getByRole("button", { name: "Keep on this server" }).click();
    await page.getByText("The server has the pack.").waitFor();
    const { title, actors } = await readPack(join(workspace, "first-larger"));
    expect([title, actors.length]).toEqual(["The first · The larger", 5]);
    const beyond = await page.evaluate(() => {
      const main = document.querySelector("entente-packs")?.shadowRoot?.querySelector("main");
      return main ? main.scrollWidth - main.clientWidth : -1;
    });
    expect(beyond).toBe(0);
  });

  it("that disagree are told apart cell by cell, and not merged", async () => {
    const page = await open("/packs", { url: product.url, expected: EXPECTED });
    await compare(page, "first", "flipped");
    await page.getByRole("heading", { name: "They cannot be merged" }).waitFor();
    const [, row = ""] = await rowsOf(page, "Differences");
    expect(row).toMatch(/^Claim\tc1\tsign\t/);
    const [, signs = ""] = await rowsOf(page, "Different signs");
    expect(signs.split("\t").slice(1)).toHaveLength(2);
    expect(signs.split("\t")[1]).not.toBe(signs.split("\t")[2]);
    expect(await page.getByRole("button", { name: "Keep on this server" }).count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page
      .getByRole("button", { name: /^Take those of/ })
      .nth(1)
      .click();
    await page.getByRole("heading", { name: /^Where they differ, .* holds$/ }).waitFor();
    await page.getByRole("heading", { name: "Merged" }).waitFor();
    expect(await rowsOf(page, "Differences")).toContain(row);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Take neither" }).click();
    await page.getByRole("heading", { name: "They cannot be merged" }).waitFor();
  });

  it("have to be two, and to be there", async () => {
    const page = await open("/packs", { url: product.url, expected: /status of (404|503)/ });
    await compare(page, "first", "first");
    await page.getByRole("alert").getByText("Choose two packs that are not the same.").waitFor();
    rmSync(join(workspace, "other"), { recursive: true });
    await expect.poll(async () => (await fetch(`${product.url}/api/packs/other`)).status).toBe(404);
    // Other tests open the page afterwards, which asks for a picture of every pack that is listed.
    const listed = async () => (await fetch(`${product.url}/api/packs`)).text();
    await expect.poll(listed).not.toContain('"other"');
    await compare(page, "first", "other");
    await page
      .getByRole("alert")
      .getByText(/there is no pack .other./i)
      .waitFor();
  });

  it("can be left alone while they come", async () => {
    const page = await open("/packs", { url: product.url, expected: EXPECTED });
    let asked = () => {};
    const came = new Promise<void>((resolve) => (asked = resolve));
    // Never answered: the page has to give up by itself.
    await page.route(/\/api\/packs\/larger$/, () => asked());
    await compare(page, "first", "larger");
    await came;
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Compare" }).waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Cancel" }).count()).toBe(0);
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

/** The claims of the small pack, of which the first has the opposite sign. */
function flippedClaims(): string {
  const [header = "", first = "", ...rest] = SMALL["claims.csv"].split("\n");
  const at = header.split(",").indexOf("sign");
  const cells = first.split(",");
  cells[at] = String(-Number(cells[at]));
  return [header, cells.join(","), ...rest].join("\n");
}
