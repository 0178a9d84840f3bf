import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Route } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { projectRoot } from "../../server/root.ts";
import { hasBrowser } from "./browser.ts";
import { drawn, settled } from "./map.ts";
import { startProduct, type Product } from "./product.ts";
import { visits } from "./visits.ts";

const REFUSED = /ERR_CONNECTION_REFUSED/;

/** A server of a test's own, gone when the test is. */
async function ownProduct(pack?: string, port?: number): Promise<Product> {
  const product = await startProduct(pack, port);
  onTestFinished(() => product.stop());
  return product;
}

const portOf = ({ url }: Product) => Number(new URL(url).port);

describe.runIf(hasBrowser())("the page when the server is gone", () => {
  const { open } = visits();

  it("says so in the panel, and tries again", async () => {
    const product = await ownProduct();
    const page = await open("/#/actor/armenia", { url: product.url, expected: REFUSED });
    await drawn(page);
    const panel = page.getByRole("region", { name: "Details" });
    const sums = panel.getByText(/^\d+ cooperative relations?$/);
    await sums.waitFor();
    await product.stop();
    await page.evaluate(() => (location.hash = "#/actor/russia"));
    await panel.getByRole("alert").getByText("The server does not answer").waitFor();
    await ownProduct(undefined, portOf(product));
    await panel.getByRole("button", { name: "Try again" }).click();
    await sums.waitFor();
  });

  it("says so in place of the map, and tries again", async () => {
    const product = await ownProduct();
    const page = await open("about:blank", { url: product.url, expected: REFUSED });
    const stopFirst = async (route: Route) => {
      // The answer is asked for ahead of the program, which has to arrive before the server goes.
      await page.waitForFunction(() => customElements.get("entente-page") !== undefined);
      await product.stop();
      await route.continue();
    };
    await page.route("**/api/graph*", stopFirst, { times: 1 });
    await page.goto(product.url);
    await page.getByRole("alert").getByText("The server does not answer").waitFor();
    await ownProduct(undefined, portOf(product));
    await page.getByRole("button", { name: "Try again" }).click();
    await drawn(page);
  });
});

describe.runIf(hasBrowser())("the page in a browser without WebGL", () => {
  const { open } = visits(false);

  it("says what is missing, and still shows the panels", async () => {
    const page = await open("/#/actor/armenia");
    await page.getByText("This browser cannot draw the map").waitFor();
    const panel = page.getByRole("region", { name: "Details" });
    await panel.getByRole("heading", { name: "Armenia", exact: true }).waitFor();
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
    const { url } = await ownProduct(hostilePack());
    const page = await open("/", { url });
    await drawn(page);
    const shown = page.getByText(HOSTILE);
    await page.keyboard.press("/");
    await page.keyboard.type("Yerevan");
    await page.getByRole("option").getByText(HOSTILE).waitFor();
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
