import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DOMParser } from "@xmldom/xmldom";
import { parse as parseCsv } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { describe, expect, inject, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { savedFile } from "./saved-file.ts";
import { visits } from "./visits.ts";

const KIB = 1024;

describe.runIf(hasBrowser())("sharing", () => {
  const { open } = visits();

  it("copies every way to embed what the page shows, with a preview that lives", async () => {
    const page = await open("/#/actor/armenia", { permissions: ["clipboard-write"] });
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("dialog", { name: "Share this view" }).waitFor();
    const dialog = page.locator("entente-share-dialog");
    await dialog.getByLabel("Width, px").fill("600");
    await dialog.getByLabel("Width, px").blur();
    await dialog.getByLabel("Ratio").selectOption("4:3");
    await dialog.getByLabel("Timeline").uncheck();
    const value = (label: string | RegExp) => () => dialog.getByLabel(label).inputValue();
    await expect
      .poll(value(/Alt text/))
      .toMatch(/^Relations of Armenia: cooperation with .*; friction with .*\.$/);
    const alternative = await value(/Alt text/)();
    await dialog.getByRole("button", { name: "Copy: iframe" }).click();
    await expect.poll(() => dialog.getByRole("status").textContent()).toBe("Copied: iframe");
    await expect
      .poll(value(/^iframe$/))
      .toContain(
        `selection=armenia&amp;controls=legend" title="${alternative}" width="600" height="450"`,
      );
    expect(await value(/^Web component$/)()).not.toContain("integrity");
    await dialog.getByLabel(/Add integrity hash/).check();
    await expect.poll(value(/^Web component$/)).toContain(`integrity="sha`);
    const frame = page.frameLocator("iframe");
    await frame.locator("entente-graph").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  it("gives one file that asks the network for nothing and opens from the disk", async () => {
    const url = `${inject("product")}/api/view.html?at=2024-03&selection=armenia`;
    const text = await (await fetch(url)).text();
    expect(Buffer.byteLength(text)).toBeLessThan(400 * KIB);
    const folder = mkdtempSync(join(tmpdir(), "entente-file-"));
    try {
      const file = join(folder, "view.html");
      writeFileSync(file, text);
      const address = pathToFileURL(file).href;
      // The file itself is all that is asked for: anything else is a fault of the visit.
      const page = await open(address, { expected: new RegExp(`^request to ${address}$`) });
      await page.getByRole("heading", { name: "Relations of Armenia as of March 2024" }).waitFor();
      const evidence = page.getByRole("region", { name: "Evidence" });
      await evidence.getByRole("heading", { name: "Evidence: Armenia", exact: true }).waitFor();
      await evidence.getByText("Now one of the court’s member states.").waitFor();
      // As many relations as its heading counts, and none of another time.
      await evidence
        .getByText(/^21 relations, \d+ claims; the filter leaves out 86 more$/)
        .waitFor();
      await page.getByText(/21 relations; the filter leaves out 86 more\.$/).waitFor();
      // The picture in words is there for who does not see it.
      await page.locator("entente-graph").getByRole("table").first().waitFor({ state: "attached" });
      await page.locator("entente-graph").evaluate((graph) => {
        const selection = { type: "pair", actors: ["armenia", "icc"] };
        graph.dispatchEvent(new CustomEvent("select", { detail: { selection } }));
      });
      await evidence.getByRole("heading", { name: /^Evidence: Armenia, / }).waitFor();
      // Flags of states are in the file, too.
      const flags = await page
        .locator("entente-graph")
        .evaluate((graph) => Object.keys((graph as unknown as { assets: object }).assets).sort());
      expect(flags.slice(0, 3)).toEqual(["af", "am", "az"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("saves what is on screen in every format, each with the same graph in it", async () => {
    const page = await open("/?at=2024-03");
    await drawn(page);
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("button", { name: "Export picture or graph …" }).click();
    await page.getByRole("dialog", { name: "Export what is on screen" }).waitFor();
    const dialog = page.locator("entente-export");
    const said = dialog.getByRole("status");
    const save = async (format: string, ending: string) => {
      const button = dialog.locator("button", { has: page.getByText(format, { exact: true }) });
      const { name, bytes } = await savedFile(page, () => button.click());
      await expect.poll(() => said.textContent()).toContain(`Saved ${name}: `);
      expect(name).toBe(`armenia-and-russia-the-drift.${ending}`);
      return bytes;
    };
    const text = async (format: string, ending: string) => (await save(format, ending)).toString();
    const xml = (source: string) => new DOMParser().parseFromString(source, "text/xml");

    const gexf = await text("GEXF", "gexf");
    const graph = parseGexf(MultiDirectedGraph, gexf, { addMissingNodes: false });
    expect(graph.order).toBeGreaterThan(20);
    expect(graph.size).toBeGreaterThan(graph.order);
    expect(graph.getNodeAttribute("armenia", "label")).toBe("Armenia");
    const spells = Array.from(xml(gexf).getElementsByTagName("spell"));
    expect(spells.length).toBeGreaterThan(graph.size / 2);
    const starts = spells.map((spell) => spell.getAttribute("start"));
    expect(starts.filter((start) => start && !/^\d{4}-\d\d-\d\d$/.test(start))).toEqual([]);
    const same = { actors: graph.order, relations: graph.size };
    expect(await said.textContent()).toContain(
      `${same.actors} actors and ${same.relations} relations`,
    );

    const [, more = "?"] = /relations; (.* more)\.$/.exec((await said.textContent()) ?? "") ?? [];
    expect(xml(gexf).getElementsByTagName("description")[0]?.textContent).toContain(more);

    const graphml = xml(await text("GraphML", "graphml"));
    const count = (name: string) => graphml.getElementsByTagName(name).length;
    expect({ actors: count("node"), relations: count("edge") }).toEqual(same);
    const json = JSON.parse(await text("JSON", "json")) as Parameters<typeof graph.import>[0];
    const read = new MultiDirectedGraph().import(json);
    expect({ actors: read.order, relations: read.size }).toEqual(same);
    const table = (source: Uint8Array = new Uint8Array()) =>
      parseCsv<Record<string, string>>(Buffer.from(source), { columns: true, bom: true });
    const rows = async (format: string, ending: string) => table(await save(format, ending));
    const actors = await rows("CSV of actors", "actors.csv");
    expect(actors.map(({ id }) => id).sort()).toEqual(graph.nodes().sort());
    const relations = await rows("CSV of relations", "relations.csv");
    expect(relations.map(({ id }) => id).sort()).toEqual(graph.edges().sort());
    const tables = unzipSync(await save("CSV tables", "zip"));
    const claims = table(tables["claims.csv"]);
    const stated = new Set(claims.map((claim) => claim["relation"]));
    expect([...stated].sort()).toEqual(graph.edges().sort());
    const sources = table(tables["sources.csv"]);
    expect(new Set(claims.map((claim) => claim["sourceTitle"]))).toEqual(
      new Set(sources.map(({ title }) => title)),
    );
    expect(claims.filter(({ paragraph }) => Number(paragraph) > 0).length).toBeGreaterThan(20);
    expect(claims.filter(({ assertedByName }) => assertedByName).length).toBeGreaterThan(5);
    expect(read.getAttribute("claims")).toHaveLength(claims.length);
    const cypher = await text("Cypher", "cypher");
    expect(cypher).toContain("MERGE");
    expect(graph.edges().filter((id) => !cypher.includes(`'${id}'`))).toEqual([]);

    const svg = xml(await text("SVG", "svg")).documentElement;
    expect((await save("PDF", "pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    const png = await save("PNG", "png");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const size = (side: string) => Number(svg.getAttribute(side));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      Math.round(2 * size("width")),
      Math.round(2 * size("height")),
    ]);
  });

  it("tells an actor's story and a pair's, and a year opens its claims", async () => {
    const page = await open("/#/story/armenia");
    const panel = page.getByRole("region", { name: "Details" });
    await panel.getByRole("img", { name: /^With Russia\. From 19\d\d: highest / }).waitFor();
    for (const part of ["Allies and adversaries", "Milestones", "Sources"])
      await expect
        .poll(() => panel.getByRole("region", { name: part, exact: true }).count())
        .toBe(1);
    await panel.locator('a[href="#/story/armenia/russia"]').first().click();
    const pair = panel.locator("entente-pair-story-panel");
    await pair.getByRole("slider").fill("2016");
    await pair.getByRole("region", { name: "In force in 2016" }).waitFor();
    await pair
      .getByRole("link", { name: "Ballistic missiles delivered to Armenia." })
      .first()
      .click();
    await page.waitForURL(/#\/claim\//);
  });
});
