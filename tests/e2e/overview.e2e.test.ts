import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EntenteMap } from "../../client/map/entente-map.ts";
import { atRest } from "./at-rest.ts";
import { axeFaults } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { drawn, pastDoubleClick, settled, spokenSummary, spotOf } from "./map.ts";
import { startProduct, type Product } from "./product.ts";
import { savedFile } from "./saved-file.ts";
import { PHONE, visits } from "./visits.ts";

/** Elements that the map draws, communities by ~ and their ids. */
const elements = (page: Page) =>
  page
    .locator("entente-map")
    .evaluate((map) => [...((map as EntenteMap).overview?.positions.keys() ?? [])]);
const actors = async (page: Page) => (await elements(page)).filter((id) => !id.startsWith("~"));
const communities = async (page: Page) => (await elements(page)).filter((id) => id.startsWith("~"));
/** Places of the communities on screen, CSS px: the map makes room for what comes after its first frame. */
const places = (page: Page) =>
  atRest(async () => {
    await settled(page);
    return page.locator("entente-map").evaluate((element) => {
      const map = element as EntenteMap;
      const ids = [...(map.overview?.positions.keys() ?? [])].filter((id) => id.startsWith("~"));
      return Object.fromEntries(
        ids.map((id) => {
          const { x, y } = map.spotOf(id)!;
          return [id, [Math.round(x), Math.round(y)] as const];
        }),
      );
    });
  });
/** Lines of the map, by the elements at their ends and their sign. */
const lines = (page: Page) =>
  page
    .locator("entente-map")
    .evaluate((map) => ((map as EntenteMap).shown?.bundles ?? []).map(({ id }) => id));
const panel = (page: Page) => page.locator("entente-panel");
const note = (page: Page) => page.locator("entente-account");

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
  const { open } = visits();
  const visit = async (path = "/", options = {}) => {
    const page = await open(path, { url: product.url, ...options });
    await drawn(page);
    return page;
  };

  it("says how far the server is while it looks for communities", async () => {
    const page = await open("about:blank", { url: product.url });
    // As if the overview took long: it never comes.
    await page.route(/\/api\/overview(\?|$)/, () => {});
    const far = { share: 0.6249, isCancelled: false };
    await page.route("**/api/overview/making", (route) => route.fulfill({ json: far }));
    await page.goto(product.url);
    await page.getByRole("progressbar", { name: "Finding communities: 62 %" }).waitFor();
    await page.getByRole("button", { name: "Draw the strongest relations" }).click();
    await drawn(page);
    expect(await page.locator("entente-making").count()).toBe(0);
  });

  it("is what the page draws first, and says so", async () => {
    const page = await visit();
    expect(new URL(page.url()).search).toBe("");
    expect((await communities(page)).length).toBeGreaterThan(2);
    expect(await actors(page)).toEqual([]);
    expect(await spokenSummary(page)).toMatch(/^[\d,]+ actors and [\d,]+ relations in \d+ comm/);
    await note(page)
      .getByText(/^Overview: [\d,]+ relations of [\d,]+ actors in \d+ communities/)
      .waitFor();
    expect(await page.getByRole("button", { name: "Layout" }).isDisabled()).toBe(true);
  });

  it("opens a community in place by a double click, keeps the rest, and closes by Back", async () => {
    const page = await visit();
    const before = await places(page);
    const [first = ""] = await communities(page);
    const { x, y } = await spotOf(page, first);
    await page.mouse.dblclick(x, y);
    await page.waitForURL(/[?&]expand=[\w-]+/);
    await expect.poll(() => actors(page)).not.toEqual([]);
    expect(await places(page)).toEqual(before);
    const one = await actors(page);
    // Another one, beside it.
    await pastDoubleClick(page);
    const second = await spotOf(page, (await communities(page))[1] ?? "");
    await page.mouse.dblclick(second.x, second.y);
    await page.waitForURL(/expand=[\w-]+,[\w-]+/);
    await expect.poll(async () => (await actors(page)).length).toBeGreaterThan(one.length);
    expect(await places(page)).toEqual(before);
    for (let back = 0; back < 6 && page.url().includes("expand"); back += 1) await page.goBack();
    await expect.poll(() => actors(page)).toEqual([]);
    expect(await places(page)).toEqual(before);
  });

  it("opens by Enter on the map, with the panel beside it, and closes by its button", async () => {
    const page = await visit();
    await page.locator("entente-map").getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator("entente-map .tip").getByText("Community of").waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/expand=.*#\/community\//);
    await expect.poll(() => actors(page)).not.toEqual([]);
    await panel(page)
      .getByText(/of \d+ actors shown by themselves/)
      .waitFor();
    await panel(page).getByRole("button", { name: "Close it again" }).click();
    await expect.poll(() => actors(page)).toEqual([]);
    expect(page.url()).not.toContain("expand");
  });

  it("opens by the menu of a community", async () => {
    const page = await visit();
    const [first = ""] = await communities(page);
    const { x, y } = await spotOf(page, first);
    await page.mouse.click(x, y, { button: "right" });
    await page.getByRole("menuitem", { name: "Open or close in place" }).click();
    await page.waitForURL(/expand=/);
    await expect.poll(() => actors(page)).not.toEqual([]);
  });

  it("has a panel with the sums of a community, its best-known actors and its ties", async () => {
    const page = await visit("/#/communities");
    const rows = panel(page).locator("tbody tr");
    await rows.first().getByRole("link").click();
    await page.waitForURL(/#\/community\//);
    await panel(page)
      .getByText(/^Community of \d+ actors$/)
      .waitFor();
    await panel(page).locator("li a[href^='#/actor/']").first().waitFor();
    const name = await panel(page).getByRole("heading", { level: 2 }).innerText();
    await panel(page).locator("tbody a[href^='#/community/']").first().click();
    await expect
      .poll(() => panel(page).getByRole("heading", { level: 2 }).innerText())
      .not.toBe(name);
  });

  it("draws what its address asks for, and more of it", async () => {
    const page = await visit("/?expand=russia&members=2#/communities");
    await expect.poll(async () => (await actors(page)).length).toBe(2);
    const [id = ""] = await actors(page);
    await page.evaluate((hash) => (location.hash = hash), "#/communities");
    await panel(page).getByRole("button", { name: "Close all" }).waitFor();
    const opened = await page
      .locator("entente-map")
      .evaluate((map) => (map as EntenteMap).overview?.words);
    expect(opened).toContain("2 actors are shown by themselves");
    const { communities: all } = (await (
      await fetch(`${product.url}/api/overview?expand=${id}`)
    ).json()) as { communities: { id: string; isOpen: boolean }[] };
    const community = all.find(({ isOpen }) => isOpen)?.id ?? "";
    await page.evaluate((hash) => (location.hash = hash), `#/community/${community}`);
    await panel(page)
      .getByRole("button", { name: /^\d+ more$/ })
      .click();
    await expect.poll(async () => (await actors(page)).length).toBeGreaterThan(2);
  });

  it("keeps to the filter and the time, and counts what they leave of the whole", async () => {
    const page = await visit("/?undated=exclude");
    const friction = page.getByRole("button", { name: /^Friction/ }).first();
    expect((await lines(page)).some((id) => id.endsWith("|-1"))).toBe(true);
    const before = await places(page);
    await friction.click();
    await expect.poll(async () => (await lines(page)).some((id) => id.endsWith("|-1"))).toBe(false);
    expect(Object.keys(await places(page))).toEqual(Object.keys(before));
    const counted = note(page).getByText(/^Overview: [\d,]+ relations/);
    const text = await counted.innerText();
    await page.goto(`${product.url}/?at=2020-10&undated=exclude`);
    await drawn(page);
    expect(await places(page)).toEqual(before);
    expect(await counted.innerText()).not.toBe(text);
  });

  it("opens what a link to an actor, a relation, a claim and a path need", async () => {
    const page = await visit("/#/actor/russia");
    await expect.poll(() => actors(page)).toEqual(["russia"]);
    await page.evaluate(() => (location.hash = "#/relation/armenia.ally-of.russia"));
    await expect.poll(async () => (await actors(page)).sort()).toEqual(["armenia", "russia"]);
    await page.evaluate(() => (location.hash = "#/claim/c052"));
    await expect.poll(async () => (await actors(page)).length).toBe(2);
    await page.evaluate(() => (location.hash = "#/paths/armenia/csto"));
    await panel(page).getByRole("listitem").first().waitFor();
    await expect.poll(() => actors(page)).toContain("csto");
    await page.evaluate(() => (location.hash = "#/"));
    await expect.poll(() => actors(page)).toEqual([]);
  });

  it("shows where an actor belongs that was searched for, and its neighbours in pages", async () => {
    const page = await visit();
    const before = await places(page);
    await page.keyboard.press("/");
    await page.keyboard.type("Pashinyan");
    await page.getByRole("option").first().click();
    await page.waitForURL(/#\/actor\//);
    await expect.poll(async () => (await actors(page)).length).toBe(1);
    await page.evaluate(() => (location.hash = "#/actor/russia"));
    await panel(page).getByRole("button", { name: "Show the 10 strongest" }).click();
    await expect.poll(async () => (await actors(page)).length).toBe(11);
    expect(page.url()).toContain("show=");
    expect(Object.keys(await places(page))).toEqual(Object.keys(before));
  });

  it("selects a line, and says what lies between its ends", async () => {
    const page = await visit();
    const [id = ""] = (await lines(page)).filter((line) => /^~[^|]+\|~/.test(line)).slice(-1);
    const [a = "", b = ""] = id.split("|");
    await page.evaluate((hash) => (location.hash = hash), `#/community/${a.slice(1)}/${b}`);
    await panel(page)
      .getByRole("heading", { name: /^With / })
      .waitFor();
    await panel(page).locator("tr[aria-current=true]").waitFor();
  });

  it("gives way to the strongest relations and comes back, each a step", async () => {
    const page = await visit("/#/communities");
    await panel(page).getByRole("button", { name: "Draw the strongest relations" }).click();
    await page.waitForURL(/overview=no/);
    await expect.poll(() => elements(page)).toEqual([]);
    await expect.poll(() => spokenSummary(page)).toMatch(/graph of \d+ actors/);
    await panel(page).getByRole("button", { name: "Draw communities" }).click();
    await expect.poll(() => communities(page)).not.toEqual([]);
    await page.goBack();
    await expect.poll(() => elements(page)).toEqual([]);
  });

  it("saves the picture of communities, and a graph of relations", async () => {
    const page = await visit();
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("button", { name: "Export picture or graph …" }).click();
    const dialog = page.locator("entente-export");
    const save = async (format: string) => {
      const button = dialog.locator("button", { has: page.getByText(format, { exact: true }) });
      const { bytes } = await savedFile(page, () => button.click());
      return bytes.toString();
    };
    const gexf = await save("GEXF");
    expect(gexf).toContain('id="armenia"');
    expect(gexf).not.toContain("~armenia");
    const svg = await save("SVG");
    expect(svg).toMatch(/Overview: \d+ relations of \d+ actors/);
    expect(svg).toMatch(/\+\d+<\/tspan>|\+\d+<\/text>/);
  });

  it("follows two dates and the surroundings of an actor among relations", async () => {
    const page = await visit("/?focus=armenia");
    expect(await elements(page)).toEqual([]);
    await page.goto(`${product.url}/#/compare/2015/2024`);
    await drawn(page);
    await expect.poll(() => elements(page)).toEqual([]);
  });

  it("is where addresses of the former page lead, with their query and panel", async () => {
    const page = await visit("/overview?expand=russia&members=2&sign=-1#/actor/russia");
    const { pathname, searchParams, hash } = new URL(page.url());
    expect([pathname, hash]).toEqual(["/", "#/actor/russia"]);
    expect(Object.fromEntries(searchParams)).toMatchObject({ expand: "russia", members: "2" });
    await expect.poll(async () => (await actors(page)).length).toBe(2);
  });

  it("says what cannot be, and draws the rest", async () => {
    const page = await visit("/?expand=atlantis");
    await page.getByRole("alert").getByText("atlantis").waitFor();
    expect((await communities(page)).length).toBeGreaterThan(2);
  });

  it("draws the strongest relations if it cannot be had, and says why", async () => {
    const page = await open("/", {
      url: product.url,
      expected: /503|overview/,
      prepare: () => {
        const real = window.fetch.bind(window);
        window.fetch = (input, init) =>
          String(input instanceof Request ? input.url : input).includes("api/overview")
            ? Promise.reject(new TypeError("Failed to fetch"))
            : real(input, init);
      },
    });
    await drawn(page);
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).waitFor();
    expect(await elements(page)).toEqual([]);
  });

  it.each([
    ["a screen", {}],
    ["a phone", PHONE],
  ])("has no faults that axe finds on %s", async (_, options) => {
    const page = await visit("/?expand=russia&members=5&at=2024#/communities", options);
    await panel(page).locator("tfoot").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.evaluate(() => (location.hash = "#/community/armenia"));
    await panel(page).getByRole("heading", { name: "Between its own actors" }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe.runIf(hasBrowser())("the overview without WebGL", () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(undefined, 0, { ENTENTE_OVERVIEW_ABOVE: "100" });
  });
  afterAll(() => product.stop());
  const { open } = visits(false);

  it("draws communities as SVG, and opens them", async () => {
    const page = await open("/", { url: product.url });
    await drawn(page);
    const discs = page.locator("entente-map #actors > g");
    await expect.poll(() => discs.count()).toBeGreaterThan(2);
    const closed = await discs.count();
    const [first = ""] = await communities(page);
    const { x, y } = await spotOf(page, first);
    await page.mouse.dblclick(x, y);
    await expect.poll(() => discs.count()).toBeGreaterThan(closed);
  });
});
