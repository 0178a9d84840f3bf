import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { writePermalink } from "../../client/workbench/link/permalink.ts";
import type { Tab } from "../../client/workbench/link/tabs.ts";
import { axeFaults } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { drawn, settled } from "./map.ts";
import { visits } from "./visits.ts";

const DESKTOP = { width: 1440, height: 900, colorScheme: "light" } as const;
/** Another theme changes colours alone: where the rest has been looked at, those are. */
const DARK = { ...DESKTOP, colorScheme: "dark", only: "color-contrast" } as const;
const TABLET = { width: 1024, height: 768, colorScheme: "light" } as const;
const PHONE = { width: 390, height: 844, colorScheme: "dark" } as const;
/** What is as wide on a tablet as on a desktop is not looked at there again. */
const FEWER = [DESKTOP, DARK, PHONE];
const ALL = [...FEWER, TABLET];

/**
 * What axe finds wrong in a state of a page, in some widths and themes.
 *
 * @param part what alone differs from states that were looked at: the whole page is looked at on the
 *   desktop, and this part in the other widths and themes
 */
async function faultsOf(
  page: Page,
  state: string,
  looks: typeof ALL = FEWER,
  part?: Locator,
): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    const { width, height, colorScheme } = look;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await settled(page);
    const only = "only" in look ? look.only : undefined;
    const faults = await axeFaults(page, only, look === DESKTOP ? undefined : part);
    found.push(...faults.map((fault) => `${state}, ${width} px, ${colorScheme}: ${fault}`));
  }
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: DESKTOP.colorScheme });
  await settled(page);
  return found;
}

/** Every kind of panel, by the hash that opens it. */
const PANELS = [
  "#/actor/armenia",
  "#/pair/armenia/russia",
  "#/relation/armenia.ally-of.russia",
  "#/claim/c052",
  "#/paths/armenia",
  "#/paths/armenia/csto",
  "#/story/armenia",
  "#/story/armenia/russia",
  "#/compare/2015/2024",
  "#/several/armenia/russia/iran",
  "#/source/d1",
  "#/sources",
  "#/nowhere",
];

/** Waits until the open panel has what it asked for. */
async function filled(page: Page): Promise<void> {
  await page.locator("entente-panel").getByRole("heading").first().waitFor();
  await expect.poll(() => page.getByRole("status", { name: "Loading" }).count()).toBe(0);
}

describe.runIf(hasBrowser())("axe finds nothing wrong", () => {
  const { open } = visits();

  it("with the map and what is opened over it", async () => {
    const page = await open("/?at=2024");
    await drawn(page);
    const found = await faultsOf(page, "first sight", ALL);
    const look = async (state: string, looks?: typeof ALL) => {
      found.push(...(await faultsOf(page, state, looks)));
    };
    await page.getByRole("button", { name: "More", exact: true }).click();
    await look("menu");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Layout" }).click();
    await look("layouts");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "More filters" }).click();
    await page.locator("entente-filters").getByText("Cooperation").waitFor();
    await look("filters", ALL);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Friction/ }).click();
    await look("choices", ALL);
    await page.getByRole("combobox").first().fill("arm");
    await page.getByRole("option").first().waitFor();
    await look("search");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    await page.getByRole("grid", { name: "Actors" }).getByRole("row").nth(3).waitFor();
    await look("table of actors");
    await page.getByRole("tab", { name: /relations$/ }).click();
    await look("table of relations", ALL);
    await page.getByRole("button", { name: "Close the table" }).click();
    await page.getByRole("button", { name: "Collapse timeline" }).click();
    await page.getByRole("button", { name: "Collapse panel" }).click();
    await look("folded");
    expect(found).toEqual([]);
  });

  it("in any dialog", async () => {
    const page = await open("/#/actor/armenia");
    await drawn(page);
    const found: string[] = [];
    const dialogs: [command: string, name: string | RegExp][] = [
      ["Share this view", "Share this view"],
      ["Export picture", /Export/],
      ["Views", /Views/],
      ["Keyboard shortcuts", "Keyboard shortcuts"],
    ];
    for (const [command, name] of dialogs) {
      await page.keyboard.press("Control+k");
      const asked = page.getByRole("combobox", { name: "Find a command, actor, claim or source" });
      await asked.fill(command);
      if (command === "Views") found.push(...(await faultsOf(page, "palette")));
      await page.keyboard.press("Enter");
      await page.getByRole("dialog", { name }).waitFor();
      found.push(...(await faultsOf(page, `dialog ${command}`)));
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    expect(found).toEqual([]);
  });

  it("in any panel", async () => {
    const page = await open("/");
    await drawn(page);
    const found: string[] = [];
    for (const hash of PANELS) {
      await page.evaluate((to) => (location.hash = to), hash);
      await filled(page);
      found.push(...(await faultsOf(page, hash, FEWER, page.locator("entente-panel"))));
    }
    expect(found).toEqual([]);
  });

  it("in the workbench", async () => {
    const address = (text: string, tab: Tab) =>
      `/workbench${writePermalink({ text, parameters: [], tab })}`;
    const page = await open("/workbench");
    await page.getByRole("textbox", { name: "Cypher" }).waitFor();
    const found = await faultsOf(page, "workbench", ALL);
    for (const tab of ["Library", "History", "Favourites", "Schema"]) {
      await page.getByRole("tab", { name: tab }).click();
      found.push(...(await faultsOf(page, `workbench, ${tab}`)));
    }
    const text = "MATCH p = (:Actor {id: 'armenia'})-[:MEMBER_OF]->(:Actor) RETURN p";
    for (const tab of ["table", "graph", "json", "plan"] as const) {
      await page.evaluate((to) => (location.href = to), address(text, tab));
      await page.getByRole("button", { name: "Run it" }).click();
      await page.getByText(/\d+ rows? ·/).waitFor();
      found.push(...(await faultsOf(page, `workbench, ${tab}`)));
    }
    expect(found).toEqual([]);
  });

  it("in the description of the API, in an embed, and where there is nothing", async () => {
    const page = await open("/docs", { expected: /status of 404/ });
    await page.locator("summary").first().click();
    const found = await faultsOf(page, "docs", ALL);
    for (const path of [
      "/embed/v1?controls=legend,timeline,search,list&title=Armenia",
      "/embed/v1?at=2024-03",
      "/embed/v1?interactive=false&static=true&controls=legend",
    ]) {
      await page.goto(new URL(path, page.url()).href);
      await drawn(page);
      found.push(...(await faultsOf(page, path)));
    }
    await page.goto(new URL("/nowhere", page.url()).href);
    found.push(...(await faultsOf(page, "not found")));
    expect(found).toEqual([]);
  });
});
