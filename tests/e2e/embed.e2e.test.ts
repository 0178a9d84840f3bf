import { join } from "node:path";
import type { Page } from "playwright-core";
import { build } from "vite";
import { describe, expect, inject, it } from "vitest";
import type { EmbeddedMap } from "../../client/embed/map.ts";
import type { EntenteGraphElement } from "../../client/embed/package/entente-graph.d.ts";
import { projectRoot } from "../../server/root.ts";
import { hasBrowser } from "./browser.ts";
import { publisher } from "./publisher.ts";
import { visits } from "./visits.ts";

const SUMMARY = "graph of 31 actors, 61 ties of cooperation, 18 of friction";
/** What the wheel's step changes the camera's ratio by: sigma's own. */
const WHEEL_STEP = 1.7;
const GEXF = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<attributes class="edge"><attribute id="s" title="sign" type="integer"/></attributes>
<nodes><node id="a" label="A"/><node id="b" label="B"/><node id="c" label="C"/></nodes>
<edges><edge id="0" source="a" target="b"><attvalues><attvalue for="s" value="1"/></attvalues></edge>
<edge id="1" source="b" target="c"><attvalues><attvalue for="s" value="-1"/></attvalues></edge></edges>
</graph></gexf>`;

/** So many actors, each cooperating with the next. */
const ring = (actors: number) => ({
  nodes: Array.from({ length: actors }, (_, i) => ({ key: `n${i}` })),
  edges: Array.from({ length: actors }, (_, i) => ({
    source: `n${i}`,
    target: `n${(i + 1) % actors}`,
    attributes: { sign: 1 },
  })),
});
const OTHERS = /request to|Failed to load resource/;

const site = publisher();
const { publish } = site;

const script = () =>
  `<script type="module" src="${inject("product")}/embed/v1/entente-graph.js"></script>`;
const toProduct = (more = "(?!)") => ({
  url: site.url(),
  expected: new RegExp(`request to ${inject("product")}/|${more}`),
});

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
  site.serve(`/${name}.js`, first.output[0].code);
}

const ready = (page: Page, count = 1) =>
  page.waitForFunction((n) => performance.getEntriesByName("entente-drawn").length >= n, count);

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

  it("is a picture where it is static", async () => {
    const page = await open("/embed/v1?static&controls=legend&sign=1,-1");
    const picture = page.locator("entente-graph canvas.still");
    await picture.waitFor();
    expect(await picture.getAttribute("aria-label")).toBe(SUMMARY);
    expect(await page.locator("entente-map").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Friction" }).isDisabled()).toBe(true);
  });

  it("leaves the wheel to the page until a click, where it is asked to for ever", async () => {
    const page = await open("/embed/v1?kind=*");
    await ready(page);
    const graph = page.locator("entente-graph");
    const ratio = () =>
      graph.locator("entente-map").evaluate((map) => (map as EmbeddedMap).stance!.camera!.ratio);
    const whole = await ratio();
    // Steps nearer that the camera has made: what was asked for in vain would show at the next one.
    const steps = async () => Math.log(whole / (await ratio())) / Math.log(WHEEL_STEP);
    const wheel = () => page.mouse.wheel(0, -100);
    const { width, height } = (await graph.boundingBox())!;
    await page.mouse.move(width / 2, height / 2);
    await wheel();
    await page.keyboard.down("Control");
    await wheel();
    await expect.poll(steps).toBeCloseTo(1);
    await page.keyboard.up("Control");
    await page.mouse.click(8, 8);
    await wheel();
    await expect.poll(steps).toBeCloseTo(2);
    await graph.evaluate((element) => element.setAttribute("scroll", "never"));
    await wheel();
    await page.keyboard.down("Control");
    await wheel();
    await expect.poll(steps).toBeCloseTo(3);
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

  it("draws a GEXF file of its page's own site", async () => {
    site.serve("/three.gexf", GEXF);
    const url = publish("/gexf", `<entente-graph src="/three.gexf"></entente-graph>${script()}`);
    const page = await open(url, toProduct());
    await ready(page);
    const caption = page.locator("entente-graph caption");
    await caption.waitFor({ state: "attached" });
    expect(await caption.textContent()).toBe(
      "graph of 3 actors, 1 ties of cooperation, 1 of friction",
    );
  });

  // Up to 160 actors are laid out at once; more in a worker, whose script is of another origin.
  it.each([
    ["in a worker", "", undefined],
    ["where the page lets no worker start", "worker-src 'none'", "worker"],
  ])("lays out a large graph %s", async (_, policy, fault) => {
    site.serve("/ring.json", JSON.stringify(ring(200)));
    const policyTag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const url = publish(
      "/ring",
      `${policyTag}<entente-graph src="/ring.json"></entente-graph>${script()}`,
    );
    const page = await open(url, toProduct(fault));
    await ready(page);
    // Neighbours of the ring are near each other once it is laid out.
    const nearness = () =>
      page.locator("entente-graph entente-map").evaluate((map) => {
        const at = (i: number) => (map as EmbeddedMap).placeOf(`n${i % 200}`)!;
        const way = (i: number, j: number) => Math.hypot(at(i).x - at(j).x, at(i).y - at(j).y);
        const sum = (step: number) =>
          Array.from({ length: 200 }, (_, i) => way(i, i + step)).reduce((a, b) => a + b);
        return sum(1) / sum(100);
      });
    await expect.poll(nearness).toBeLessThan(0.25);
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
