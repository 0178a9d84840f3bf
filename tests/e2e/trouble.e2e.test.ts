import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Route } from "playwright-core";
import type { EntenteMap } from "../../client/map/entente-map.ts";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { projectRoot } from "../../server/root.ts";
import { hasBrowser } from "./browser.ts";
import { drawn, findLine, settled, spotOf } from "./map.ts";
import { startProduct, type Product } from "./product.ts";
import { visits } from "./visits.ts";

/** Refused, or cut off while it was open. */
const REFUSED = /ERR_CONNECTION_(REFUSED|RESET)/;

/** A server that tests stop and start again at its address; the last one is stopped after them. */
function mortalProduct() {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.stop());
  return {
    url: () => product.url,
    stop: () => product.stop(),
    startAgain: async (pack?: string) => {
      product = await startProduct(pack, Number(new URL(product.url).port));
    },
  };
}

describe.runIf(hasBrowser())("the page when the server is gone", () => {
  const { open } = visits();
  const server = mortalProduct();

  it("says so in the panel, and tries again", async () => {
    const page = await open("/#/actor/armenia", { url: server.url(), expected: REFUSED });
    await drawn(page);
    const panel = page.getByRole("region", { name: "Details" });
    const sums = panel.getByText(/^\d+ cooperative relations?$/);
    await sums.waitFor();
    await server.stop();
    await page.evaluate(() => (location.hash = "#/actor/russia"));
    await panel.getByRole("alert").getByText("The server does not answer").waitFor();
    await server.startAgain();
    await panel.getByRole("button", { name: "Try again" }).click();
    await sums.waitFor();
  });

  it("says so in place of the map, and tries again", async () => {
    const page = await open("about:blank", { url: server.url(), expected: REFUSED });
    const stopFirst = async (route: Route) => {
      // The answer is asked for ahead of the program, which has to arrive before the server goes.
      await page.waitForFunction(() => customElements.get("entente-page") !== undefined);
      await server.stop();
      await route.continue();
    };
    await page.route("**/api/graph*", stopFirst, { times: 1 });
    await page.goto(server.url());
    await page.getByRole("alert").getByText("The server does not answer").waitFor();
    await server.startAgain();
    await page.getByRole("button", { name: "Try again" }).click();
    await drawn(page);
  });

  it("offers to load again when the server is back, and when it has other data", async () => {
    const page = await open("/#/actor/armenia", { url: server.url(), expected: REFUSED });
    await drawn(page);
    const asked = page.waitForResponse("**/server-watch*.js");
    await page.reload();
    await asked;
    await drawn(page);
    await server.stop();
    await page.evaluate(() => (location.hash = "#/actor/russia"));
    await page.getByRole("alert").getByText("The server does not answer").waitFor();
    await server.startAgain();
    await page.getByText("The server answers again.").waitFor();
    await page.getByRole("button", { name: "Load again" }).click();
    await page.getByText(/^\d+ cooperative relations?$/).waitFor();
    await drawn(page);
    await server.stop();
    await page.evaluate(() => (location.hash = "#/actor/armenia"));
    await page.getByRole("alert").getByText("The server does not answer").waitFor();
    await server.startAgain(hostilePack());
    await page.getByText("The data on the server has changed.").waitFor();
    await page.getByRole("button", { name: "Not now" }).click();
    expect(await page.getByText("The data on the server has changed.").count()).toBe(0);
  });
});

describe.runIf(hasBrowser())("what is loaded when it is opened, and does not come", () => {
  const { open } = visits();
  const refuse = (route: Route) => route.abort("connectionrefused");

  it.each([
    ["Export picture", "**/export-view*.js", "dialog"],
    ["Keyboard shortcuts", "**/help-dialog*.js", "dialog"],
    ["Show the table", "**/data-table*.js", "grid"],
  ] as const)("says why, and tries again: %s", async (command, code, role) => {
    const page = await open("/", { expected: REFUSED });
    await drawn(page);
    await page.route(code, refuse);
    await page.keyboard.press("Control+k");
    await page
      .getByRole("combobox", { name: "Find a command, actor, claim or source" })
      .fill(command);
    await page.keyboard.press("Enter");
    const trouble = page.getByRole("alert");
    await trouble.getByText("The server does not answer").waitFor();
    await page.unroute(code, refuse);
    await trouble.getByRole("button", { name: "Try again" }).click();
    await page.getByRole(role).first().waitFor();
    expect(await trouble.count()).toBe(0);
  });
});

describe.runIf(hasBrowser())("a browser without WebGL", () => {
  const { open } = visits(false);

  it("has the map as SVG, which is moved, chosen from and kept in the address", async () => {
    const page = await open("/");
    await drawn(page);
    const map = page.locator("entente-map").getByRole("application");
    await expect.poll(() => map.locator("svg #actors > g").count()).toBeGreaterThan(20);
    await expect.poll(() => map.locator("svg #relations path").count()).toBeGreaterThan(20);
    const armenia = await spotOf(page, "armenia");
    await page.mouse.click(armenia.x, armenia.y);
    await page.waitForURL(/#\/actor\/armenia$/);
    const panel = page.getByRole("region", { name: "Details" });
    await panel.getByRole("heading", { name: "Armenia", exact: true }).waitFor();
    // Flags come after the first frame.
    await expect.poll(() => map.locator("svg symbol[id^=flag-] path").count()).toBeGreaterThan(5);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => page.url()).toContain("camera=");
    expect((await spotOf(page, "armenia")).x).not.toBeCloseTo(armenia.x, 0);
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain("camera=");
    await expect.poll(async () => (await spotOf(page, "armenia")).x).toBeCloseTo(armenia.x, 0);
    const before = await map.locator("svg #relations path").count();
    await page.getByRole("button", { name: /^Friction, / }).click();
    await expect.poll(() => map.locator("svg #relations path").count()).toBeLessThan(before);
  });

  it("chooses what is pressed, also if the map is drawn anew before the release", async () => {
    const page = await open("/");
    await drawn(page);
    const armenia = await spotOf(page, "armenia");
    await page.mouse.move(armenia.x, armenia.y);
    await page.mouse.down();
    await page.locator("entente-map").evaluate((map) => ((map as EntenteMap).theme = "dark"));
    await settled(page);
    await page.mouse.up();
    await page.waitForURL(/#\/actor\/armenia$/);
  });

  it("marks what is new and flipped between two dates as the other map does", async () => {
    const page = await open("/#/compare/2020-09/2024-03");
    await drawn(page);
    const legend = page.getByRole("list", { name: "Legend of changes" }).getByRole("listitem");
    await legend.first().waitFor();
    const counted = Object.fromEntries(
      (await legend.allInnerTexts()).map((text) => text.trim().split(/\s+/)),
    ) as Record<string, string>;
    const marks = Number(counted["New"]) + Number(counted["Flipped"]);
    expect(marks).toBeGreaterThan(5);
    const marked = () =>
      page.locator("entente-map svg #relations path[stroke]").evaluateAll((paths) => {
        const width = (one: Element) => Number(one.getAttribute("stroke-width"));
        // A mark reaches beyond the line that is drawn over it.
        const wider = paths.filter((path, at) => {
          const line = paths[at + 1];
          const same = line?.getAttribute("d") === path.getAttribute("d");
          return line && same && width(path) > width(line) + 5;
        });
        return wider.length;
      });
    await expect.poll(marked).toBe(marks);
  });

  it("says what the pointer is over and where keys have walked to, and loops actors in", async () => {
    const page = await open("/");
    await drawn(page);
    const map = page.locator("entente-map").getByRole("application");
    const tooltip = page.locator("entente-map").getByRole("tooltip");
    const armenia = await spotOf(page, "armenia");
    await page.mouse.move(armenia.x, armenia.y);
    await tooltip.getByText("Armenia", { exact: true }).waitFor();
    await tooltip.getByText(/^Strongest: /).waitFor();
    const line = await findLine(page, armenia, 80);
    await page.mouse.move(line.x, line.y);
    await tooltip.getByText(/ and /).first().waitFor();
    await page.keyboard.press("Escape");
    await tooltip.waitFor({ state: "hidden" });
    await page.mouse.move(2, 2);
    await map.focus();
    await page.keyboard.press("ArrowRight");
    await tooltip.waitFor();
    const first = await tooltip.locator("b").innerText();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => tooltip.locator("b").innerText()).not.toBe(first);
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/actor\/[a-z-]+$/);
    await page.getByRole("button", { name: "Lasso select" }).click();
    const [one, other] = [await spotOf(page, "armenia"), await spotOf(page, "russia")];
    const [left, right] = [Math.min(one.x, other.x) - 60, Math.max(one.x, other.x) + 60];
    const [top, bottom] = [Math.min(one.y, other.y) - 60, Math.max(one.y, other.y) + 60];
    await page.mouse.move(left, top);
    await page.mouse.down();
    for (const [x, y] of [
      [right, top],
      [right, bottom],
      [left, bottom],
    ] as const)
      await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/#\/several\/.*armenia/);
    expect(page.url()).toContain("russia");
  });

  it("has it in an embed, too", async () => {
    const page = await open("/embed/v1?controls=legend");
    await drawn(page);
    const map = page.getByRole("application");
    await expect.poll(() => map.locator("svg #actors > g").count()).toBeGreaterThan(20);
    expect(await page.getByText("WebGL").count()).toBe(0);
  });
});

const HOSTILE = '<img src=x onerror="document.title=1">';

/** The shipped pack with a tag in the name of Armenia, a source, a predicate and a claim. */
function hostilePack(): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-hostile-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(projectRoot(), "data", "armenia-russia"), folder, { recursive: true });
  const cell = `"${HOSTILE.replaceAll('"', '""')}"`;
  const put = (file: string, found: string, replacement: string) => {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(found)) throw new Error(`${file}: "${found}" is not there`);
    writeFileSync(
      path,
      text.replace(found, () => replacement),
    );
  };
  put("actors.csv", "armenia,Armenia,State,", `armenia,${cell},State,`);
  put(
    "sources.csv",
    "d1,Untitled commentary: Yerevan freezes its place in the CSTO,",
    `d1,${cell},`,
  );
  put("predicates.csv", "ALLY_OF,ally of,", `ALLY_OF,${cell},`);
  put("claims.csv", "For years seen as a dependable friend of Moscow.", cell);
  return folder;
}

describe.runIf(hasBrowser())("names that are written like markup", () => {
  const { open } = visits();

  it("are shown as text everywhere", async () => {
    const product = await startProduct(hostilePack());
    onTestFinished(() => product.stop());
    const { url } = product;
    const page = await open("/", { url });
    await drawn(page);
    const shown = page.getByText(HOSTILE);
    await page.keyboard.press("/");
    await page.keyboard.type("Yerevan");
    await page.getByRole("option").getByText(HOSTILE).first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    for (const hash of [
      "#/",
      "#/actor/armenia",
      "#/pair/armenia/russia",
      "#/relation/armenia.ally-of.russia",
      "#/source/d1",
      "#/sources",
      "#/claim/c052",
      "#/paths/armenia/csto",
    ]) {
      await page.evaluate((to) => (location.hash = to), hash);
      await page.waitForFunction((to) => location.hash === to, hash);
      await settled(page);
      await shown.first().waitFor();
      expect(await page.locator("img[onerror]").count()).toBe(0);
      expect(await page.title()).not.toBe("1");
    }
  });
});
