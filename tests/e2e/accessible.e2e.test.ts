import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { writePermalink } from "../../client/workbench/link/permalink.ts";
import type { Tab } from "../../client/workbench/link/tabs.ts";
import { axeFaults } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { drawn, settled } from "./map.ts";
import { openPanel } from "./opened-panel.ts";
import { PANEL_HASHES } from "./panel-hashes.ts";
import { visits } from "./visits.ts";

const DESKTOP = { width: 1440, height: 900, colorScheme: "light" } as const;
/** Another theme changes colours alone: where the rest has been looked at, those are. */
const DARK = { ...DESKTOP, colorScheme: "dark", only: ["color-contrast"] } as const;
const TABLET = { width: 1024, height: 768, colorScheme: "light" } as const;
const PHONE = { width: 390, height: 844, colorScheme: "dark" } as const;
/** What is as wide on a tablet as on a desktop is not looked at there again. */
const FEWER = [DESKTOP, DARK, PHONE];
const ALL = [...FEWER, TABLET];
type Look = (typeof ALL)[number];

/** The rules by which a part can be wrong in a page, whatever is right in itself. */
const STRUCTURE = [
  "page-has-heading-one",
  "heading-order",
  "region",
  "landmark-one-main",
  "landmark-unique",
  "landmark-no-duplicate-main",
  "landmark-no-duplicate-banner",
  "landmark-no-duplicate-contentinfo",
  "duplicate-id-aria",
];

/**
 * What axe finds wrong in a state of a page, in some widths and themes.
 *
 * @param part what alone differs from states that were looked at: by all rules this part is looked
 *   at, and the whole page on the desktop by those that a part can break in it
 */
async function faultsOf(
  page: Page,
  state: string,
  looks: readonly Look[] = FEWER,
  part?: Locator,
): Promise<string[]> {
  const found: string[] = [];
  const whole = part && STRUCTURE;
  for (const look of looks) found.push(...(await faultsIn(page, state, look, part, whole)));
  await wear(page, DESKTOP);
  return found;
}

/**
 * What axe finds wrong in one width and theme, in which the page stays.
 * @param part what alone differs from states that were looked at; on the desktop it is still looked
 *   at as a part of the whole page, by the rules that `whole` names
 */
async function faultsIn(
  page: Page,
  state: string,
  look: Look,
  part?: Locator,
  whole?: readonly string[],
): Promise<string[]> {
  await wear(page, look);
  const only = "only" in look ? look.only : undefined;
  const faults =
    look === DESKTOP
      ? [
          ...(await axeFaults(page, whole)),
          ...(whole ? await axeFaults(page, undefined, part) : []),
        ]
      : await axeFaults(page, only, part);
  return faults.map((fault) => `${state}, ${look.width} px, ${look.colorScheme}: ${fault}`);
}

async function wear(page: Page, { width, height, colorScheme }: Look): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  await settled(page);
}

describe.runIf(hasBrowser())("axe finds nothing wrong", () => {
  const { open } = visits();

  it("with the map and what is opened over it", async () => {
    const page = await open("/?at=2024");
    await drawn(page);
    const found = await faultsOf(page, "first sight", ALL);
    const look = async (state: string, part?: string, looks?: readonly Look[]) => {
      found.push(...(await faultsOf(page, state, looks, part ? page.locator(part) : undefined)));
    };
    await page.getByRole("button", { name: "More", exact: true }).click();
    await look("menu", "entente-bar");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Layout" }).click();
    await look("layouts", "entente-layouts");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "More filters" }).click();
    await page.locator("entente-filters").getByText("Cooperation").waitFor();
    await look("filters", "entente-filters", ALL);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Friction/ }).click();
    await look("choices", "entente-explorer .corner", ALL);
    await page.getByRole("combobox").first().fill("arm");
    await page.getByRole("option").first().waitFor();
    await look("search", "entente-search");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    await page.getByRole("grid", { name: "Actors" }).getByRole("row").nth(3).waitFor();
    await look("table of actors", "entente-data-table");
    await page.getByRole("tab", { name: /relations$/ }).click();
    await look("table of relations", "entente-data-table", ALL);
    await page.getByRole("button", { name: "Close the table" }).click();
    await page.getByRole("button", { name: "Collapse timeline" }).click();
    await page.getByRole("button", { name: "Collapse panel" }).click();
    await look("folded");
    await openPanel(page, "#/compare/2015/2024");
    await page
      .getByText(/lines? changed$|^Flipped$/)
      .first()
      .waitFor();
    await look("comparison", undefined, ALL);
    expect(found).toEqual([]);
  });

  it("with what comes over it for a while", async () => {
    const page = await open("/?at=2024-03&sgin=1#/claim/c083", { tour: true });
    await drawn(page);
    const found: string[] = [];
    const look = async (state: string, part: string) => {
      const first = page.locator(part).first();
      await first.waitFor();
      found.push(...(await faultsOf(page, state, FEWER, first)));
    };
    await look("a link that is not valid", "entente-explorer [role=alert]");
    await page.getByRole("button", { name: "Ignore it and continue" }).click();
    await page.getByRole("button", { name: "Copy as BibTeX" }).click();
    await page.getByLabel("Citation").waitFor();
    await look("a citation", "entente-panel");
    await openPanel(page, "#/actor/armenia");
    await page.getByRole("button", { name: "Show on map" }).click();
    await page.getByRole("menu").waitFor();
    await look("what can be done with an actor", "entente-acts-menu");
    await page.getByRole("menuitemcheckbox", { name: "Hide" }).click();
    await page.locator("entente-map").click({ button: "right", position: { x: 30, y: 300 } });
    await page.getByRole("menuitem").first().waitFor();
    await look("the menu of the map", "entente-menu [role=menu]");
    await page.keyboard.press("Escape");
    await page.getByTitle("Type a date").click();
    await page.getByRole("radio", { name: "Compare two dates" }).check();
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await look("dates that cannot be", "entente-timeline");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /^Find a command/ }).fill("tour");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Next" }).waitFor();
    await look("the tour", "entente-tour section");
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
      if (command === "Views")
        found.push(...(await faultsOf(page, "palette", FEWER, page.locator("entente-palette"))));
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name });
      await dialog.waitFor();
      found.push(...(await faultsOf(page, `dialog ${command}`, FEWER, dialog)));
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    expect(found).toEqual([]);
  });

  it.each([
    ["beside the map", [DESKTOP, DARK]],
    ["over it on a phone", [PHONE]],
  ])("in any panel %s", async (_where, looks) => {
    const page = await open("/");
    await drawn(page);
    const found: string[] = [];
    // The window takes another size once, not for every panel.
    for (const look of looks)
      for (const hash of PANEL_HASHES) {
        await openPanel(page, hash);
        const panel = page.locator("entente-panel");
        found.push(...(await faultsIn(page, hash, look, panel, STRUCTURE)));
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
      const side = page.locator("entente-side");
      found.push(...(await faultsOf(page, `workbench, ${tab}`, FEWER, side)));
    }
    const text = "MATCH p = (:Actor {id: 'armenia'})-[:MEMBER_OF]->(:Actor) RETURN p";
    for (const tab of ["table", "graph", "json", "plan"] as const) {
      await page.evaluate((to) => (location.href = to), address(text, tab));
      await page.getByRole("button", { name: "Run it" }).click();
      await page
        .getByText(/\d+ rows? ·/)
        .first()
        .waitFor();
      // With the first of them, the statement too is looked at, which stays.
      const answer = tab === "table" ? undefined : page.locator("entente-results");
      found.push(...(await faultsOf(page, `workbench, ${tab}`, FEWER, answer)));
    }
    expect(found).toEqual([]);
  });

  it("in answers of the workbench that stay, their charts and plans", async () => {
    const address = (text: string, tab: Tab) =>
      `/workbench${writePermalink({ text, parameters: [], tab })}`;
    const page = await open(address("RETURN 1 AS one", "table"));
    const found: string[] = [];
    await page.getByRole("button", { name: "Run it" }).click();
    await page.getByRole("button", { name: "Run again" }).click();
    await page.getByRole("tab", { name: "Changes" }).click();
    await page.getByText("Nothing differs from the run before.").waitFor();
    await page.locator("entente-frames .title").nth(1).click();
    found.push(
      ...(await faultsOf(page, "workbench, changes over another answer", [DESKTOP, PHONE])),
    );
    const counted = "MATCH (a:Actor) RETURN a.kind AS kind, count(*) AS actors";
    await page.evaluate((to) => (location.href = to), address(counted, "chart"));
    await page.getByRole("button", { name: "Run it" }).click();
    await page.getByRole("img", { name: /^Bars:/ }).waitFor();
    found.push(...(await faultsOf(page, "workbench, chart", [DESKTOP, DARK])));
    await page.evaluate((to) => (location.href = to), address(`PROFILE ${counted}`, "plan"));
    await page.getByRole("button", { name: "Run it" }).click();
    await page.getByRole("tab", { name: "Plan" }).click();
    await page.getByText("costliest").waitFor();
    found.push(...(await faultsOf(page, "workbench, profile", [DESKTOP, DARK])));
    expect(found).toEqual([]);
  });

  it("in what the workbench opens beside an answer", async () => {
    const address = (text: string) =>
      `/workbench${writePermalink({ text, parameters: [], tab: "table" })}`;
    const page = await open(address("RETURN 1 AS one"), { expected: /status of 400/ });
    await page.getByRole("button", { name: "Run it" }).click();
    await page.getByText(/\d+ rows? ·/).waitFor();
    const found: string[] = [];
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const looksRight = async (state: string, part: Locator) => {
      found.push(...(await faultsOf(page, state, FEWER, part)));
    };
    await looksRight("workbench, export", page.locator("entente-export-menu"));
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Keys" }).click();
    const keys = page.getByRole("dialog", { name: "Editor shortcuts" });
    await keys.waitFor();
    await looksRight("workbench, keys", keys);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Parameters/ }).click();
    await page.evaluate((to) => (location.href = to), address("RETRUN 1"));
    await page.getByRole("button", { name: "Run it" }).click();
    await page.locator("entente-results").getByRole("alert").waitFor();
    found.push(...(await faultsOf(page, "workbench, parameters and a fault", ALL)));
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
