import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../setup/free-port.ts";
import { findNginx, startNginx } from "../setup/nginx.ts";
import { skipTests } from "../setup/provided.ts";
import { hasBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { mapDrawn } from "./map-drawn.ts";
import { startProduct, type Product } from "./product.ts";
import { publisher } from "./publisher.ts";
import { visits, type VisitOptions } from "./visits.ts";

const nginx = findNginx(process.env);
if (nginx === undefined) skipTests("the tests behind a proxy", "nginx or openssl is not installed");

/** Ports of nginx: one passes requests on without its path, the other with it. */
const [stripping, keeping] = [await freePort(), await freePort()];
const base = `https://127.0.0.1:${stripping}/entente`;

describe.runIf(hasBrowser() && nginx)("behind nginx, under a path and over TLS", () => {
  const { open } = visits();
  const host = publisher();
  let product: Product;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    product = await startProduct(undefined, 0, {
      ENTENTE_PUBLIC_URL: base,
      ENTENTE_TRUST_PROXY: "loopback",
    });
    stop = await startNginx(nginx ?? "", [
      { port: stripping, path: "/entente/", to: `${product.url}/` },
      { port: keeping, path: "/entente/", to: product.url },
    ]);
  });
  afterAll(async () => {
    await stop();
    await product.stop();
  });

  const visit: VisitOptions = { url: base, ignoreHTTPSErrors: true };

  it.each([
    ["without the path", stripping],
    ["with the path", keeping],
  ])("draws the map and its panels when requests are passed on %s", async (_how, port) => {
    const url = `https://127.0.0.1:${port}/entente`;
    const page = await open("/?at=2024-03#/actor/armenia", { ...visit, url });
    await drawn(page);
    const panel = page.getByRole("region", { name: "Details" });
    await panel.getByRole("heading", { name: "Armenia", exact: true }).waitFor();
    // The first page of a server may go out before the words of its card are there.
    const card = page.locator('meta[property="og:url"]');
    await expect
      .poll(async () => {
        if ((await card.count()) === 0) await page.reload();
        return (await card.count()) === 0 ? null : card.getAttribute("content");
      })
      .toBe(`${base}/?at=2024-03`);
    await drawn(page);
    await page.getByRole("link", { name: "Cypher", exact: true }).click();
    await page.waitForURL(`${url}/workbench`);
    const editor = page.getByRole("textbox", { name: "Cypher" });
    await editor.click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("MATCH (a:Actor {id: 'armenia'}) RETURN a");
    await page.keyboard.press("Control+Enter");
    // It opens in a window of its own, which is watched as well.
    const opened = page.waitForEvent("popup");
    await page.locator("entente-results a.chip").first().click();
    const explorer = await opened;
    await drawn(explorer);
    expect(explorer.url()).toBe(`${url}/#/actor/armenia`);
  });

  it("shares addresses under the path, and draws the preview", async () => {
    const page = await open("/#/actor/armenia", visit);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const dialog = page.locator("entente-share-dialog");
    await expect
      .poll(() => dialog.getByLabel(/^iframe$/).inputValue())
      .toContain(`src="${base}/embed/v1?`);
    await dialog.getByLabel(/Add integrity hash/).check();
    await expect
      .poll(() => dialog.getByLabel(/^Web component$/).inputValue())
      .toMatch(/\/entente\/embed\/v1\/entente-graph\.js" integrity="sha384-/);
    await page.frameLocator("iframe").locator("entente-graph").waitFor();
  });

  it("opens the description of the API and a page for what is not there", async () => {
    const page = await open("/docs", visit);
    await page.getByRole("link", { name: "/api/actors", exact: true }).click();
    const link = page.getByRole("link", { name: "Open /api/actors" });
    expect(await link.evaluate((one: HTMLAnchorElement) => one.href)).toBe(`${base}/api/actors`);
    const lost = await open("/not/here", { ...visit, expected: /status of 404/ });
    await lost.getByRole("link", { name: "Open the map" }).click();
    await drawn(lost);
    expect(lost.url()).toBe(`${base}/`);
  });

  it("is embedded by pages of another site under a policy of theirs: a frame, oEmbed and a sealed element", async () => {
    const read = async (path: string) =>
      (await (await fetch(product.url + path)).json()) as Record<string, string>;
    const seals = await read("/embed/v1/integrity.json");
    const { html: rich = "" } = await read(`/oembed?url=${encodeURIComponent(`${base}/?at=2020`)}`);
    const places = ["frame-src", "script-src", "connect-src", "img-src"];
    const policy = `${places.map((place) => `${place} ${base}/`).join("; ")} data:`;
    const path = host.publish(
      "/article",
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}">
       <iframe id="frame" src="${base}/embed/v1?at=2024-03" height="300"></iframe>
       <script type="module" src="${base}/embed/v1/host.js"></script>
       <script type="module" src="${base}/embed/v1/entente-graph.js"
         integrity="${seals["entente-graph.js"]}" crossorigin></script>
       <entente-graph src="${base}" controls="legend timeline search list"></entente-graph>
       ${rich}`,
    );
    const page = await open(path, {
      ...visit,
      url: host.url(),
      // What oEmbed gives has a style in its tag, without which it is drawn as well.
      expected: new RegExp(`^request to ${base}/|Applying inline style`),
    });
    await mapDrawn(page);
    const height = () => page.locator("#frame").evaluate((frame) => frame.clientHeight);
    await expect.poll(height).not.toBe(300);
    const element = page.locator("entente-graph");
    await element.getByRole("link", { name: "Full view" }).waitFor();
    await element.getByRole("slider").waitFor();
    const byAddress = page.locator(`iframe[src="${base}/embed/v1?at=2020"]`);
    // It loads when it comes into view.
    await byAddress.scrollIntoViewIfNeeded();
    await byAddress.contentFrame().getByText("As of 2020").first().waitFor();
  });

  it("names itself as it is known outside, whatever a request calls it", async () => {
    const text = async (at: string, headers: Record<string, string> = {}) =>
      (await fetch(product.url + at, { headers })).text();
    const forged = { "X-Forwarded-Host": "evil.example" };
    for (const way of ["", "/entente"]) {
      const asked = `${way}/oembed?url=${encodeURIComponent(`${base}/?at=2024`)}`;
      const { html, thumbnail_url: picture } = JSON.parse(await text(asked, forged)) as {
        html: string;
        thumbnail_url: string;
      };
      expect(html).toContain(`src="${base}/embed/v1?at=2024"`);
      expect(picture).toMatch(`${base}/api/view.png?at=2024`);
      expect(JSON.parse(await text(`${way}/openapi.json`))).toMatchObject({
        servers: [{ url: "/entente" }],
      });
      expect(await text(`${way}/embed/v1`, forged)).not.toContain("evil");
    }
    const alone = await fetch(`${product.url}/entente?at=2024`, { redirect: "manual" });
    expect(alone.headers.get("location")).toBe("/entente/?at=2024");
  });
});
