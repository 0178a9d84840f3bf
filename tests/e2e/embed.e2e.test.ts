import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { EntenteGraphElement } from "../../client/embed/package/entente-graph.d.ts";
import { projectRoot } from "../../server/root.ts";
import { hasBrowser } from "./browser.ts";
import { visits } from "./visits.ts";

const SUMMARY = "graph of 31 actors, 61 ties of cooperation, 18 of friction";
const OTHERS = /request to|Failed to load resource/;

/** A publisher's site of another origin: its pages by path, and what frameworks it uses. */
const pages = new Map<string, string>();
let site = "";
const server = createServer((request, response) => {
  const body = pages.get(request.url ?? "");
  const type = request.url?.endsWith(".js") ? "text/javascript" : "text/html";
  response.writeHead(body === undefined ? 404 : 200, { "Content-Type": `${type}; charset=utf-8` });
  response.end(body);
});

/** Publishes a page and gives its path. */
function publish(path: string, body: string): string {
  pages.set(path, `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${body}`);
  return path;
}

const script = () =>
  `<script type="module" src="${inject("product")}/embed/v1/entente-graph.js"></script>`;
const toProduct = () => ({ url: site, expected: new RegExp(`request to ${inject("product")}/`) });

async function bundle(name: string): Promise<void> {
  const entry = join(projectRoot(), "tests", "e2e", "embed-pages", `${name}.js`);
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, rolldownOptions: { input: entry } },
  });
  const [first] = [built].flat();
  if (!first || !("output" in first)) throw new Error("vite gave no bundle");
  pages.set(`/${name}.js`, first.output[0].code);
}

const ready = (page: Page, count = 1) =>
  page.waitForFunction((n) => performance.getEntriesByName("entente-drawn").length >= n, count);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe.runIf(hasBrowser())("an embed", () => {
  const { open } = visits();

  it("shows a view with the furniture that it asks for, and its relations in words", async () => {
    const page = await open("/embed/v1?controls=legend,timeline&title=<b>Now</b>&sign=1,-1");
    await ready(page);
    const graph = page.locator("entente-graph");
    await graph.locator("table").waitFor({ state: "attached" });
    expect(await graph.getByRole("table").locator("caption").textContent()).toContain(SUMMARY);
    expect(await graph.getByRole("button", { name: "Friction" }).isVisible()).toBe(true);
    expect(await graph.getByRole("slider").isVisible()).toBe(true);
    expect(await page.getByText("<b>Now</b>").isVisible()).toBe(true);
    expect(await page.context().cookies()).toEqual([]);
    // What the visit itself has put there.
    const kept = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    expect(await page.evaluate(kept)).toEqual(["entente-tour"]);
  });

  it("says what of a view cannot be, and shows the rest", async () => {
    const page = await open("/embed/v1?at=soon&focus=atlantis&controls=confetti");
    await ready(page);
    expect(await page.locator("entente-graph [part=note] p").allInnerTexts()).toEqual([
      "“soon” is not a date such as 2024, 2024-02 or 2024-02-22, from the year 0001 to 9998.",
      "There is no focus “atlantis” here.",
      "controls: found “confetti”, expected legend, timeline, search or list.",
    ]);
  });

  it("shows what a saved query names, and says why where there is none", async () => {
    const page = await open("/embed/v1?query=well-sourced&p.actor=armenia&p.sources=3");
    await ready(page);
    const caption = page.locator("entente-graph caption");
    await caption.waitFor({ state: "attached" });
    expect(await caption.textContent()).toContain("graph of");
    const wrong = await open("/embed/v1?query=relations", { expected: OTHERS });
    await wrong.getByText('answered 404: there is no saved query "relations"').waitFor();
  });

  it("tells the page around it what happens, and hears that page alone", async () => {
    const product = inject("product");
    const page = await open(
      publish(
        "/article",
        `<iframe id="map" src="${product}/embed/v1?controls=legend" width="600" height="120"></iframe>
         <iframe id="evil" srcdoc="<p>Another window"></iframe>
         <script type="module">
           window.heard = [];
           addEventListener("message", ({ data, origin }) => heard.push({ ...data, origin }));
           import { setView } from "${product}/embed/v1/host.js";
           window.setView = setView;
         </script>`,
      ),
      toProduct(),
    );
    type Heard = { type: string; origin: string; height?: number; view?: string; message?: string };
    const heard = (type: string) =>
      page.evaluate(
        (wanted) =>
          (window as unknown as { heard: Heard[] }).heard.filter((one) => one.type === wanted),
        type,
      );
    await expect.poll(() => heard("ready"), { timeout: 10_000 }).not.toEqual([]);
    await expect
      .poll(() => page.locator("#map").evaluate((frame) => frame.clientHeight))
      .toBeGreaterThan(350);
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>("#map")!;
      (window as unknown as { setView: (f: unknown, v: unknown) => void }).setView(frame, {
        at: "2020-10",
      });
      frame.contentWindow!.postMessage({ source: "entente", v: 1, type: "eval", view: "x" }, "*");
    });
    await expect.poll(async () => (await heard("viewchange")).at(-1)?.view).toBe("at=2020-10");
    expect((await heard("error")).map(({ message }) => message)).toEqual([
      'type: found "eval", expected setView.',
    ]);
    // A window beside it, of whatever origin, steers nothing.
    await page.waitForTimeout(600);
    const before = (await heard("viewchange")).length;
    await page.evaluate(() => {
      const evil = document.querySelector<HTMLIFrameElement>("#evil")!.contentWindow!;
      const text =
        "parent.frames[0].postMessage({source:'entente',v:1,type:'setView',view:'at=1999'},'*')";
      (evil as unknown as { eval: (text: string) => void }).eval(text);
    });
    await page.waitForTimeout(300);
    expect((await heard("viewchange")).length).toBe(before);
    expect(
      await page.evaluate(() => {
        try {
          return typeof document.querySelector<HTMLIFrameElement>("#map")!.contentWindow!.document;
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe("SecurityError");
  });
});

describe.runIf(hasBrowser())("the element in other pages", () => {
  const { open } = visits();

  it("draws inline data without a server, in a shadow root, moved, as a PNG", async () => {
    const graph = {
      nodes: [{ key: "a" }, { key: "b" }, { key: "c" }],
      edges: [
        { source: "a", target: "b", attributes: { sign: 1 } },
        { source: "b", target: "c", attributes: { sign: -1 } },
      ],
    };
    const url = publish(
      "/inline",
      `<div id="one"></div><div id="other"></div>${script()}
       <script type="module">
         const element = document.createElement("entente-graph");
         element.innerHTML = '<script type="application/json">${JSON.stringify(graph)}</' + 'script>';
         window.told = [];
         for (const type of ["ready", "select", "error"])
           element.addEventListener(type, ({ detail }) => told.push([type, detail]));
         document.querySelector("#one").attachShadow({ mode: "open" }).append(element);
         window.element = element;
       </script>`,
    );
    const page = await open(url, toProduct());
    await ready(page);
    const told = await page.evaluate(async () => {
      const { element, told } = window as unknown as {
        element: EntenteGraphElement & HTMLElement;
        told: unknown[];
      };
      document.querySelector("#other")!.append(element);
      await new Promise((resolve) => setTimeout(resolve, 400));
      element.focus("b");
      const { type, size } = await element.toPNG();
      return { told, png: [type, size > 2000], view: element.view.split("&")[0] };
    });
    expect(told).toEqual({
      told: [["ready", { actors: 3, bundles: 2 }]],
      png: ["image/png", true],
      view: "selection=b",
    });
  });

  it("refuses a source of another scheme with a note and an event", async () => {
    const page = await open(
      publish("/bad", `<entente-graph src="javascript:alert(1)"></entente-graph>${script()}`),
      toProduct(),
    );
    await page.getByText("expected an http or https address, or a path on this site.").waitFor();
  });

  it.each(["react-page", "vue-page"])("works beside a framework: %s", async (name) => {
    await bundle(name);
    const url = publish(
      `/${name}`,
      `<div id="app" data-src="${inject("product")}"></div>${script()}<script type="module" src="/${name}.js"></script>`,
    );
    const page = await open(url, toProduct());
    await ready(page);
    await page.locator("#ready").filter({ hasText: "31" }).waitFor();
    await page.getByRole("button", { name: "Friction alone" }).click();
    const caption = page.locator("entente-graph caption");
    await expect
      .poll(() => caption.textContent())
      .toContain("0 ties of cooperation, 18 of friction");
  });

  it("lets a page have twenty-four, with contexts only for those that are near", async () => {
    const one = `<entente-graph src="${inject("product")}" style="height:420px"></entente-graph>`;
    const page = await open(publish("/many", script() + one.repeat(24)), toProduct());
    await ready(page, 2);
    const maps = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll("entente-graph")].filter((element) =>
            element.shadowRoot?.querySelector("entente-map"),
          ).length,
      );
    expect(await maps()).toBeLessThan(8);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            !!document
              .querySelector("entente-graph:last-of-type")
              ?.shadowRoot?.querySelector("entente-map"),
        ),
      )
      .toBe(true);
    expect(await maps()).toBeLessThan(10);
  });
});
