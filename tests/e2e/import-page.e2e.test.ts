import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { emptyPack } from "../../domain/empty-pack.ts";
import { requireClaims } from "../../import/convert/require-claims.ts";
import { isRefusal } from "../../import/refusal.ts";
import { reportText } from "../../import/report-text.ts";
import { projectRoot } from "../../server/root.ts";
import { importInto, inputOf } from "../import/in-memory.ts";
import { axeFaults } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { give, make } from "./import-steps.ts";
import { startProduct } from "./product.ts";
import { savedFile } from "./saved-file.ts";
import { DESKTOP, PHONE, visits } from "./visits.ts";

/** Words that nobody knows, a date that can be read in two ways, and a row without an end. */
const EDGES = `from,to,type,date
Arland,Borland,ally,1/2/2020
Borland,Corland,quarrel,5/2/2020
Corland,Arland,quarrel,3/4/2021
Dorland,,ally,1/1/2020
Dorland,Arland,ally,1/5/2022
`;
/** A name of the file that no request may hold. */
const SECRET = "Borland";

const CASES = join(projectRoot(), "tests", "import", "cases");

const FOLDERS = readdirSync(CASES).sort();
const filesOf = (folder: string): string[] =>
  readdirSync(join(CASES, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(CASES, folder), join(entry.parentPath, entry.name)))
    .sort();

/** What the command line says of a file when nobody answers its questions. */
async function commandLineSays(name: string, content: Uint8Array): Promise<string> {
  try {
    const { report } = await importInto([inputOf(name, content, 65_536)], { take: "safe" });
    requireClaims(report);
    const [first = "", ...lines] = reportText(report, ".").split("\n");
    return [first, ...lines.slice(0, report.leftOut.length)].map((line) => line.trim()).join("\n");
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error.message;
  }
}

const explore = async (page: Page) => {
  await page.getByRole("button", { name: "Explore here" }).click();
  await page.locator("entente-here entente-explorer").waitFor();
};

/** The counts that the first panel of the explorer shows. */
const counts = (page: Page) => page.getByText(/\d actors? · \d/).innerText();

describe.runIf(hasBrowser())("the page that imports files", () => {
  const { open } = visits();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "import-page-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("takes a table with questions to map, Cypher and zip, and tells nobody of it", async () => {
    const page = await open("/import");
    const asked: string[] = [];
    page.context().on("request", (request) => {
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`);
    });
    await give(page, "edges.csv", EDGES);
    const preview = page.getByRole("region", { name: "Preview" });
    await preview.getByText("4 actors, 4 claims.").waitFor();
    await page.getByText("2 of 2 have no answer yet").waitFor();

    const quarrel = page.getByRole("group", { name: /what does “quarrel” mean/ });
    await quarrel.getByRole("radio", { name: "friction" }).check();
    await page.getByText("1 of 2 has no answer yet").waitFor();
    const dates = page.getByRole("group", { name: /with the day first/ });
    await dates.getByRole("radio", { name: "day first" }).check();
    await page.getByText("All are answered.").waitFor();
    await make(page);
    await page.getByText("4 rows of 5 became 4 claims about 4 actors").waitFor();

    const leftOut = await savedFile(page, () =>
      page.getByRole("button", { name: "left-out.csv" }).click(),
    );
    expect(leftOut.bytes.toString()).toContain("edges.csv,5,noEnds,Dorland,,ally,1/1/2020");
    const zip = await savedFile(page, () =>
      page.getByRole("button", { name: "Download as a zip" }).click(),
    );
    expect(zip.name).toBe("edges.zip");

    await explore(page);
    const here = await counts(page);
    expect(here).toContain("4 actors");
    await page.getByRole("link", { name: "Cypher" }).click();
    await page.getByRole("textbox", { name: "Cypher" }).click();
    await page.keyboard.insertText(
      "MATCH (:Actor)-[r:QUARREL]->(b) RETURN b.name AS name, r.sign AS sign ORDER BY name",
    );
    await page.keyboard.press("Control+Enter");
    const results = page.locator("entente-results");
    await results.getByText("Arland", { exact: true }).waitFor();
    await expect.poll(() => results.getByText("-1", { exact: true }).count()).toBe(2);
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("MATCH (a) RETRUN a");
    await page.keyboard.press("Control+Enter");
    await results.getByText("Invalid input 'RETRUN'").first().waitFor();

    expect(asked.filter((line) => !line.startsWith("GET ") || line.includes(SECRET))).toEqual([]);
    const packs = /^GET \S+\/api\/packs $/;
    expect(asked.filter((line) => /\/(api|db)\//.test(line) && !packs.test(line))).toEqual([]);

    const pack = await unpacked(zip.bytes, "edges");
    const server = await startProduct(pack);
    // After the pages, which ask it whether it is there.
    onTestFinished(() => server.stop());
    const served = await open("/", { url: server.url });
    expect(await counts(served)).toBe(here);
  });

  it("gives the same zip again, and with its import.json asks nothing", async () => {
    const page = await open("/import");
    await give(page, "edges.csv", EDGES);
    const quarrel = page.getByRole("group", { name: /what does “quarrel” mean/ });
    await quarrel.getByRole("radio", { name: "friction" }).check();
    await make(page);
    const save = (name: string) =>
      savedFile(page, () => page.getByRole("button", { name }).click());
    const first = await save("Download as a zip");
    const mapping = await save("import.json");
    await page.getByRole("button", { name: "Other files" }).click();
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([
        { name: "import.json", mimeType: "", buffer: mapping.bytes },
        { name: "edges.csv", mimeType: "", buffer: Buffer.from(EDGES) },
      ]);
    await page.getByText("4 actors, 4 claims.").waitFor();
    expect(await page.getByRole("heading", { name: "Questions" }).count()).toBe(0);
    await make(page);
    const second = await save("Download as a zip");
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });

  it("keeps a pack on the server of the page with its token, and says why not without", async () => {
    const token = "a-token-of-this-test";
    const server = await startProduct(undefined, 0, {
      ENTENTE_WORKSPACE: folder,
      ENTENTE_WRITE_TOKEN: token,
    });
    // After the pages, which ask it whether it is there.
    onTestFinished(() => server.stop());
    const page = await open("/import", { url: server.url, expected: /status of 401/ });
    await give(page, "edges.csv", EDGES);
    await make(page);
    await page.getByText("Keep on this server").first().click();
    await page.getByLabel("Name on the server").fill("kept-edges");
    const keep = page.getByRole("button", { name: "Keep on this server" });
    await page.getByLabel("Write token").fill("another-token-of-this-test");
    await keep.click();
    await page.getByText("The server did not take the pack:").waitFor();
    await page.getByLabel("Write token").fill(token);
    await keep.click();
    const link = page.getByRole("link", { name: "Open it" });
    await link.waitFor();
    const address = (await link.getAttribute("href")) ?? "";
    expect(new URL(address).pathname).toBe("/d/kept-edges/");
    const kept = await open(address, { url: server.url });
    expect(await counts(kept)).toContain("4 actors");
  });

  it("stops sending a pack, and opening one, when it is told to", async () => {
    const page = await open("/import");
    const rows = Array.from({ length: 40_000 }, (_, i) => `Actor ${i % 900},Actor ${i % 899},1`);
    await give(page, "edges.csv", `from,to,sign\n${rows.join("\n")}\n`);
    await make(page);
    const cancel = page.getByRole("button", { name: "Cancel" });
    await page.getByRole("button", { name: "Explore here" }).click();
    await cancel.click();
    await cancel.waitFor({ state: "detached" });
    expect(await page.locator("entente-here").count()).toBe(0);
    let sent = () => {};
    const arrived = new Promise<void>((resolve) => (sent = resolve));
    // Never answered: the page has to give up by itself.
    await page.route(/\/api\/packs\/edges$/, () => sent());
    await page.getByText("Keep on this server").first().click();
    await page.getByLabel("Write token").fill("a-token-of-this-test");
    await page.getByRole("button", { name: "Keep on this server" }).click();
    await arrived;
    await cancel.click();
    await page.getByText(/^\s*Stopped\./).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("has the bar of the product: theme, search and the way to other pages", async () => {
    const page = await open("/import");
    const main = page.getByRole("navigation", { name: "Main" });
    expect(await main.getByRole("link", { name: "Import" }).getAttribute("aria-current")).toBe(
      "page",
    );
    await page.getByRole("button", { name: "Theme: system" }).click();
    await page.getByRole("button", { name: "Theme: light" }).waitFor();
    await main.getByRole("link", { name: "Explore" }).click();
    await page.locator("entente-explorer").waitFor();
  });

  it("changes the map with the roles of columns and the meaning of words", async () => {
    const page = await open("/import");
    await give(page, "edges.csv", EDGES);
    await page.getByText("4 actors, 4 claims.").waitFor();
    await page.getByLabel("Meaning of type").selectOption("property");
    await page.getByText("what are its relations?").waitFor();
    await page.getByLabel("Meaning of type").selectOption("relation");
    await page.getByLabel("Sign of quarrel").selectOption("friction");
    await page.getByLabel("Relation for quarrel").fill("quarrels with");
    await page.getByLabel("Relation for quarrel").press("Tab");
    await make(page);
    const { bytes } = await savedFile(page, () =>
      page.getByRole("button", { name: "Download as a zip" }).click(),
    );
    const predicates = Buffer.from(unzipSync(bytes)["edges/predicates.csv"] ?? []).toString();
    expect(predicates).toContain("QUARREL,quarrels with,relation,-1");
  });

  it("takes codes, an exclusive end, signs by weight and one source for the file", async () => {
    const page = await open("/import");
    const wars =
      "ccode1,ccode2,type,weight,start,end\n2,200,19,0.9,1812,1815\n220,200,19,-0.7,1803,1815\n";
    await give(page, "wars.csv", wars);
    const preview = page.getByRole("region", { name: "Preview" });
    await preview.getByText("3 actors, 2 claims.").waitFor();
    await page.getByLabel("The end in its column").selectOption("no");
    await page.getByLabel("The sign of a row comes from").selectOption("weight");
    await page.getByLabel("Relations are given by").selectOption("acled");
    const label = () => page.getByLabel("Relation for 19").inputValue();
    await expect.poll(label).toBe("19");
    await page.getByLabel("Relations are given by").selectOption("cameo");
    await expect.poll(label).toBe("fought");
    await page.getByText("Source of each row: the file").click();
    await page.getByLabel("Title of one source for all rows").fill("Wars of a century");
    await page.getByLabel("Title of one source for all rows").press("Tab");
    await page.getByText("Source of each row: Wars of a century").waitFor();
    await page.getByLabel("Its address").fill("https://example.org/wars");
    await page.getByLabel("Its address").press("Tab");
    await page.getByLabel("Its publisher").fill("Example");
    await page.getByLabel("Its publisher").press("Tab");
    await page.getByLabel("Actors are given by").selectOption("name");
    await preview.getByText("3 actors, 2 claims.").waitFor();
    await page.getByLabel("Actors are given by").selectOption("cowNumber");
    await make(page);
    const { bytes } = await savedFile(page, () =>
      page.getByRole("button", { name: "Download as a zip" }).click(),
    );
    const text = (name: string) => Buffer.from(unzipSync(bytes)[`wars/${name}`] ?? []).toString();
    expect(text("claims.csv")).toMatch(/,united-states,FOUGHT\w*,united-kingdom,1,0.9,1812,1814,/);
    expect(text("claims.csv")).toMatch(/,france,FOUGHT\w*,united-kingdom,-1,0.7,1803,1814,/);
    expect(text("sources.csv").split("\n")[1]).toMatch(
      /^src-example-org-\w+,Wars of a century,Example,https:\/\/example\.org\/wars$/,
    );
  });

  it("shows the rows of a table whose ends are asked for, and says why there is no map", async () => {
    const page = await open("/import");
    await give(page, "trade.csv", "exporter,importer,value\nArland,Borland,900\n");
    await page.getByText("Answer the questions to see what the file holds.").waitFor();
    const rows = page.getByRole("region", { name: "First rows" });
    await rows.getByText("Borland", { exact: true }).waitFor();
    expect(await rows.getByRole("combobox").count()).toBe(0);
    await page.getByRole("button", { name: "Take every suggestion" }).click();
    await page.getByRole("region", { name: "Preview" }).getByText("2 actors, 1 claim.").waitFor();
    await expect.poll(() => rows.getByRole("combobox").count()).toBe(3);
  });

  it("shows the columns of a wide table that mean something, and others when asked", async () => {
    const page = await open("/import");
    const names = Array.from({ length: 100 }, (_, i) => `v${i}`);
    const header = [...names, "source", "target", "sign"].join(",");
    await give(page, "wide.csv", `${header}\n${names.map(() => "x").join(",")},Arland,Borland,1\n`);
    const rows = page.getByRole("region", { name: "First rows" });
    await rows.getByText("Borland", { exact: true }).waitFor();
    await expect.poll(() => rows.getByRole("columnheader").count()).toBe(40);
    await page.getByText("40 of 103 are shown.").waitFor();
    await page.getByRole("button", { name: "Show 40 more columns" }).click();
    await expect.poll(() => rows.getByRole("columnheader").count()).toBe(80);
    await page.getByRole("button", { name: "Show 23 more columns" }).click();
    await expect.poll(() => rows.getByRole("columnheader").count()).toBe(103);
    expect(await page.getByText("are shown.").count()).toBe(0);
  });

  it("shows the most frequent words for relations, and others when asked", async () => {
    const page = await open("/import");
    const rows = Array.from({ length: 90 }, (_, i) => `Arland,Borland,word ${i}`);
    await give(page, "words.csv", `from,to,type\n${rows.join("\n")}\n`);
    const words = page.getByRole("region", { name: "Words for the relations of words.csv" });
    await words.getByText("40 of 90 are shown.").waitFor();
    await expect.poll(() => words.getByRole("rowheader").count()).toBe(40);
    await words.getByRole("button", { name: "Show 40 more words" }).click();
    await expect.poll(() => words.getByRole("rowheader").count()).toBe(80);
  });

  it("gives the context of a preview's map back when another takes its place", async () => {
    const page = await open("/import");
    await give(page, "edges.csv", EDGES);
    const first = await page.locator("entente-preview-map canvas.sigma-edges").elementHandle();
    const isLost = () =>
      first?.evaluate((canvas: HTMLCanvasElement) => canvas.getContext("webgl2")?.isContextLost());
    expect(await isLost()).toBe(false);
    await page.getByLabel("Sign of quarrel").selectOption("friction");
    await expect.poll(isLost).toBe(true);
  });

  it("goes from one open question to the next by keyboard", async () => {
    const page = await open("/import");
    await give(page, "edges.csv", EDGES);
    await page.getByText("2 of 2 have no answer yet").waitFor();
    await page.getByRole("button", { name: "Go to the next" }).press("Enter");
    const first = page.locator("li[data-open]").first().locator("input").first();
    const second = page.locator("li[data-open]").last().locator("input").first();
    const focused = (of: typeof first) =>
      expect.poll(() => of.evaluate((one) => one.matches(":focus"))).toBe(true);
    await focused(first);
    await page.keyboard.press("Enter");
    await focused(second);
    await page.keyboard.press("Enter");
    await focused(first);
  });

  it.each([
    ["others/relations.xlsx", "3 actors"],
    ["gexf/01-spells.gexf", "actors"],
  ])("explores %s", async (file, words) => {
    const page = await open("/import");
    await give(page, file.replace(/^.*\//, ""), readFileSync(join(CASES, file)));
    await page
      .getByRole("region", { name: "Preview" })
      .getByText(/\d claims?\./)
      .waitFor();
    await make(page);
    await explore(page);
    expect(await counts(page)).toContain(words);
    await page.getByRole("button", { name: "Back to the import" }).click();
    await page.getByRole("heading", { name: "The pack is ready" }).waitFor();
  });

  it.each([
    ["a desktop", DESKTOP],
    ["a phone, dark", { ...PHONE, colorScheme: "dark" } as const],
  ])("has nothing that axe finds wrong, on %s", async (_, look) => {
    const page = await open("/import", look);
    const found = await axeFaults(page);
    await give(page, "edges.csv", EDGES);
    await page.getByText("4 actors, 4 claims.").waitFor();
    await page.locator("entente-preview-map entente-graph").waitFor({ state: "attached" });
    found.push(...(await axeFaults(page)));
    await make(page);
    await page.getByText("Keep on this server").first().click();
    found.push(...(await axeFaults(page)));
    await explore(page);
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.locator("entente-here").getByLabel("Write token").waitFor();
    found.push(...(await axeFaults(page)));
    expect(found).toEqual([]);
  });

  it("makes an empty pack of commented tables, as the command does", async () => {
    const page = await open("/import");
    await page.getByText("Start with an empty pack").click();
    await page.getByLabel("Title of the pack").fill("My first pack");
    const { name, bytes } = await savedFile(page, () =>
      page.getByRole("button", { name: "Download as a zip" }).click(),
    );
    expect(name).toBe("my-first-pack.zip");
    const expected = Object.entries(emptyPack("my-first-pack", "My first pack"));
    const files = unzipSync(bytes);
    for (const [file, text] of expected)
      expect(Buffer.from(files[`my-first-pack/${file}`] ?? []).toString()).toBe(text);
    expect(await page.getByLabel("Name on the server").inputValue()).toBe("my-first-pack");
    expect(await axeFaults(page)).toEqual([]);
  });

  it("refuses what cannot be read, with a sentence and a way on", async () => {
    const page = await open("/import");
    await give(page, "paper.pdf", "%PDF-1.7 binary");
    await page.getByRole("alert").getByText("paper.pdf: This is a PDF.").waitFor();
    await give(page, "edges.csv", EDGES);
    await page.getByText("4 actors, 4 claims.").waitFor();
  });

  it("reads a pasted table, on a phone too, and stays within its width", async () => {
    const page = await open("/import", PHONE);
    await page.getByText("Paste a table").click();
    await page.getByLabel(/Rows copied/).fill("source\ttarget\tsign\nArland\tBorland\t-1\n");
    await page.getByRole("button", { name: "Read the table" }).click();
    await page.getByText("2 actors, 1 claim.").waitFor();
    const tooWide = await page.evaluate(() => {
      const main = document.querySelector("entente-import")?.shadowRoot?.querySelector("main");
      return main ? main.scrollWidth - main.clientWidth : -1;
    });
    expect(tooWide).toBe(0);
  });

  it("opens in the place of the map for a file that is dropped there", async () => {
    const page = await open("/");
    await page.locator("entente-explorer").waitFor();
    const drag = (type: string) =>
      page.evaluate(
        ({ type: kind, text }) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], "edges.csv"));
          const init = { bubbles: true, cancelable: true, composed: true, dataTransfer };
          document.querySelector("entente-page")?.dispatchEvent(new DragEvent(kind, init));
        },
        { type, text: EDGES },
      );
    await drag("dragover");
    await page.getByText("Drop the files to make a map of them").waitFor();
    await drag("dragleave");
    await page.locator("entente-drop-target").waitFor({ state: "detached" });
    await drag("dragover");
    await drag("drop");
    await page.getByText("4 actors, 4 claims.").waitFor();
    expect(new URL(page.url()).pathname).toBe("/import");
  });

  // A page a folder: all files of a page have the time of one test.
  it.each(FOLDERS)(
    "reads every file of %s as the command line does, or refuses it in the same words",
    async (of) => {
      const page = await open("/import");
      const said: Record<string, string> = {};
      const expected: Record<string, string> = {};
      const files = filesOf(of);
      expect(files).not.toEqual([]);
      for (const file of files) {
        const name = basename(file);
        const bytes = readFileSync(join(CASES, of, file));
        expected[file] = await commandLineSays(name, bytes);
        await give(page, name, bytes);
        const ready = page.getByRole("button", { name: "Make the pack" });
        const fault = page.getByRole("alert");
        await ready.or(fault).first().waitFor();
        if (await ready.isVisible()) {
          await ready.click();
          await page
            .getByRole("heading", { name: "The pack is ready" })
            .or(fault)
            .first()
            .waitFor();
        }
        said[file] = (await fault.isVisible())
          ? (await fault.innerText()).trim()
          : await reportOn(page);
        const other = page.getByRole("button", { name: "Other files" });
        if (await other.isVisible()) await other.click();
      }
      expect(said).toEqual(expected);
    },
  );

  /** The sentences of the report, as the page shows them. */
  async function reportOn(page: Page): Promise<string> {
    const done = page.getByRole("region", { name: "The pack is ready" });
    const sentences = await done.locator(".sentences li").allInnerTexts();
    return [await done.getByRole("status").first().innerText(), ...sentences]
      .map((line) => line.trim())
      .join("\n");
  }

  async function unpacked(zip: Uint8Array, name: string): Promise<string> {
    await mkdir(join(folder, name));
    for (const [file, content] of Object.entries(unzipSync(zip)))
      await writeFile(join(folder, file), content);
    return join(folder, name);
  }
});
