import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { describe, expect, inject, it } from "vitest";
import type { EntenteMap } from "../../client/map/entente-map.ts";
import type { EntenteGraphElement } from "../../client/embed/package/entente-graph.d.ts";
import { asGexf } from "../../client/features/export/as-gexf.ts";
import { projectRoot } from "../../server/root.ts";
import { evidenceSample } from "../client/features/export/evidence-sample.ts";
import { axeFaults } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { embeddingSite } from "./embedding-site.ts";
import { mapDrawn } from "./map-drawn.ts";
import { visits } from "./visits.ts";

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

const cases = join(projectRoot(), "tests", "import", "cases");

const site = embeddingSite();
const { publish, toProduct } = site;

const script = () =>
  `<script type="module" src="${inject("product")}/embed/v1/entente-graph.js"></script>`;

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
    await mapDrawn(page);
    const told = await page.evaluate(async () => {
      const { element, told } = window as unknown as {
        element: EntenteGraphElement & HTMLElement;
        told: unknown[];
      };
      document.querySelector("#other")!.append(element);
      await new Promise((resolve) => setTimeout(resolve, 400));
      element.focus("b");
      const png = await element.toPNG();
      const { width, height } = await createImageBitmap(png);
      const map = element.shadowRoot!.querySelector(".frame")!;
      // Title and time stand below the map.
      const more = height - map.clientHeight * devicePixelRatio;
      return {
        told,
        png: [png.type, png.size > 2000, width === map.clientWidth * devicePixelRatio, more > 20],
        view: element.view.split("&")[0],
      };
    });
    expect(told).toEqual({
      told: [["ready", { actors: 3, bundles: 2 }]],
      png: ["image/png", true, true, true],
      view: "selection=b",
    });
  });

  it("draws a GEXF file of its page's own site", async () => {
    site.serve("/three.gexf", GEXF);
    const url = publish("/gexf", `<entente-graph src="/three.gexf"></entente-graph>${script()}`);
    const page = await open(url, toProduct());
    await mapDrawn(page);
    const caption = page.locator("entente-graph caption");
    await caption.waitFor({ state: "attached" });
    expect(await caption.textContent()).toBe(
      "graph of 3 actors, 1 relation of cooperation, 1 of friction",
    );
  });

  const TWO_SIGNS = "1 relation of cooperation, 1 of friction";
  it.each([
    ["nx/igraph.graphml", "3 actors, 1 relation of cooperation, 3 of friction", null],
    ["nx/edges.csv", `3 actors, ${TWO_SIGNS}`, null],
    ["nx/snap.txt", `3 actors, ${TWO_SIGNS}`, null],
    ["gexf/17-latin1.gexf", `3 actors, ${TWO_SIGNS}`, null],
    ["gexf/19-reversed.gexf", `3 actors, ${TWO_SIGNS}`, /^1 period was left out, .*line 6/],
    ["json/14-hostile-ids.json", "20 actors, 10 relations of cooperation, 10 of friction", null],
  ])("draws a file of others: %s", async (name, counted, leftOut) => {
    site.serve(`/${name}`, readFileSync(join(cases, name)));
    const url = publish("/others", `<entente-graph src="/${name}"></entente-graph>${script()}`);
    const page = await open(url, toProduct());
    await mapDrawn(page);
    const caption = page.locator("entente-graph caption");
    await caption.waitFor({ state: "attached" });
    await expect.poll(() => caption.textContent()).toContain(counted);
    await expect
      .poll(() => page.locator("entente-graph .left-out p").allTextContents())
      .toEqual(leftOut ? [expect.stringMatching(leftOut)] : []);
  });

  it("reads a file by its content where its address has no ending", async () => {
    site.serve("/download?id=3", "von;nach;sign\na;b;-\n");
    const url = publish(
      "/plain",
      `<entente-graph src="/download?id=3"></entente-graph>${script()}`,
    );
    // It is asked as a server first, which it is not.
    const page = await open(url, toProduct("status of 404"));
    await mapDrawn(page);
    await page
      .locator("entente-graph caption", { hasText: "1 of friction" })
      .waitFor({ state: "attached" });
  });

  it("says of a file that it cannot read what it is, and what would work", async () => {
    site.serve("/map.dl", "dl n=2 format=edgelist1\nlabels:\na,b\ndata:\n1 2\n");
    const url = publish("/ucinet", `<entente-graph src="/map.dl"></entente-graph>${script()}`);
    const page = await open(url, toProduct());
    await page
      .getByText("map.dl: The file is in the format UCINET DL, which is not read here.")
      .waitFor();
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
    await mapDrawn(page);
    // Neighbours of the ring are near each other once it is laid out.
    const nearness = () =>
      page.locator("entente-graph entente-map").evaluate((map) => {
        const at = (i: number) => (map as EntenteMap).placeOf(`n${i % 200}`)!;
        const way = (i: number, j: number) => Math.hypot(at(i).x - at(j).x, at(i).y - at(j).y);
        const sum = (step: number) =>
          Array.from({ length: 200 }, (_, i) => way(i, i + step)).reduce((a, b) => a + b);
        return sum(1) / sum(100);
      });
    await expect.poll(nearness).toBeLessThan(0.25);
  });

  it.each([
    ["however small it is made", 'style="height:60px"'],
    [
      "whatever it is asked to leave out",
      'credit="none" controls="" interactive="false" static link="javascript:0"',
    ],
    ["in a narrow column", 'credit="line" style="width:200px"'],
  ])("shows its credit %s", async (_, attributes) => {
    const url = publish(
      "/credited",
      `<style>entente-graph::part(credit), entente-graph .credit { display: none }</style>
       <entente-graph src="${inject("product")}" ${attributes}></entente-graph>${script()}`,
    );
    const page = await open(url, toProduct());
    await mapDrawn(page);
    const credit = page.getByRole("group", { name: "Date, sources and licence" });
    await credit.waitFor();
    const seen = () =>
      page.locator("entente-graph").evaluate((element) => {
        const box = element.getBoundingClientRect();
        const line = element.shadowRoot!.querySelector(".credit")!.getBoundingClientRect();
        const said = element.shadowRoot!.querySelector(".credit .said")!.getBoundingClientRect();
        return line.bottom <= box.bottom + 1 && said.top >= box.top - 1 && said.width > 40;
      });
    await expect.poll(seen).toBe(true);
    expect(await credit.innerText()).toMatch(/^Armenia and Russia: the drift · All times/);
    const link = credit.getByRole("link", { name: "Full view" });
    expect(await link.getAttribute("href")).toBe(`${inject("product")}/`);
  });

  it("says so where the script of its credit cannot be loaded", async () => {
    const url = publish(
      "/blocked",
      `<entente-graph src="${inject("product")}"></entente-graph>${script()}`,
    );
    const page = await open("about:blank", toProduct("net::ERR_FAILED"));
    await page.route("**/credit.js", (route) => route.abort());
    await page.goto(site.url() + url);
    await mapDrawn(page);
    await page.getByText("Part of this embed could not be loaded: sources, licence").waitFor();
  });

  it("shows a file, what was left out of it and what cannot be read, as axe would have it", async () => {
    site.serve("/cut.csv", "source,target,sign\na,b,1\nb,,1\nb,c,maybe\n");
    site.serve("/none.csv", "year,value\n2001,4\n");
    const url = publish(
      "/files",
      `<main><h1>Files</h1><entente-graph src="/cut.csv" controls="legend,list,search,timeline"></entente-graph>
       <entente-graph src="/none.csv"></entente-graph></main>${script()}`,
    );
    const page = await open(url, toProduct("No column is known"));
    await mapDrawn(page);
    await page
      .getByText(/were? left out|was left out/)
      .first()
      .waitFor();
    await page.getByText("No column is known for the ends of a relation").waitFor();
    await page.getByRole("group", { name: "Date, sources and licence" }).first().waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page, undefined, page.locator("main"))).toEqual([]);
    }
  });

  it("names the documents of a file that the product exported", async () => {
    const shown = evidenceSample("Mallory");
    site.serve("/export.gexf", asGexf(shown, "2026-01-31"));
    const url = publish("/export", `<entente-graph src="/export.gexf"></entente-graph>${script()}`);
    const page = await open(url, toProduct());
    await mapDrawn(page);
    const credit = page.getByRole("group", { name: "Date, sources and licence" });
    await expect
      .poll(async () => (await credit.innerText()).replace(/\s+/g, " "))
      .toBe("Mallory · All times Data: CC BY 4.0 2 sources: The drift; d1 Full view");
    const link = credit.getByRole("link", { name: "Full view" });
    expect(await link.getAttribute("href")).toBe("https://map.example/?at=2024");
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
    await mapDrawn(page);
    await page.locator("#ready").filter({ hasText: "31" }).waitFor();
    await page.getByRole("button", { name: "Friction alone" }).click();
    const caption = page.locator("entente-graph caption");
    await expect
      .poll(() => caption.textContent())
      .toContain("0 relations of cooperation, 46 of friction");
  });

  it("lets a page have twenty-four, with contexts only for those that are near", async () => {
    const one = `<entente-graph src="${inject("product")}" style="height:420px"></entente-graph>`;
    const page = await open(publish("/many", script() + one.repeat(24)), toProduct());
    await mapDrawn(page, 2);
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
