import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writePermalink } from "../../client/workbench/link/permalink.ts";
import { pseudoText } from "../../build/messages/pseudo.ts";
import { questionFiles } from "../cypher/question-files.ts";
import { hasBrowser } from "./browser.ts";
import { writeForeignPacks } from "./foreign-pack.ts";
import { buildLocale, type LocalePages } from "./locale-pages.ts";
import { drawn, settled } from "./map.ts";
import { openPanel } from "./opened-panel.ts";
import { OVERVIEW_HASHES, PANEL_HASHES } from "./panel-hashes.ts";
import { startProduct, type Product } from "./product.ts";
import { shownTexts } from "./shown-texts.ts";
import { DESKTOP, PHONE, visits, type VisitOptions } from "./visits.ts";

/** Latin letters without accents: no message has them, and no text of the pack. */
const ENGLISH = /[A-Za-z]{2,}/;

/** What stays in Latin letters in every language. */
const KEPT = new RegExp(
  [
    // Labels of nodes.
    "Actor|Claim|Source|Predicate|Load",
    // Kinds and ids of the pack, and dates as Intl writes them.
    "State|Organization|Treaty|Territory|Person|Institution|Media|Force|Event|Group|Issue|Place",
    "Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec",
    "January|February|March|April|August|September|October|November|December",
    // Columns of the file that is imported, files that come of it, and places in it, which
    // report.json has for programs.
    "from|to|type|date|csv|import\\.json|left-out\\.csv|report\\.(?:json|txt)|line",
    "armenia[\\w.-]*|russia[\\w.-]*|csto",
    // Names of formats, keys and products.
    "Entente|Cypher|GET|POST|DELETE|SVG|PNG|PDF|CSV|GEXF|GraphML|JSON|Markdown|BibTeX|RIS|CSL|HTML|URL|API|iframe|oEmbed",
    "Ctrl|Shift|Alt|Esc|Enter|Space|Escape|Tab|px|ms|dpi|ISO",
  ]
    .map((words) => `\\b(?:${words})\\b`)
    .join("|"),
  "g",
);

/** A parameter of a saved query, with what the server says of it. */
const PARAMETER = /\$\w+(: [^\n]*)?/g;

const WIDTHS = [DESKTOP, PHONE];

/** The text of a message in the locales for tests. */
const said = (text: string): string => pseudoText(text);

/** Does a command by its words. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page
    .getByRole("combobox", { name: said("Find a command, actor, claim or source") })
    .fill(said(words));
  await page.keyboard.press("Enter");
}

/** Commands that open a dialog. */
const DIALOGS = ["Share this view …", "Export picture or graph …", "Views …", "Keyboard shortcuts"];

const MATCH = "MATCH p = (:Actor {id: 'armenia'})-[:MEMBER_OF]->(:Actor) RETURN p";
const COUNT = "MATCH (a:Actor) RETURN a.kind AS kind, count(*) AS count";

/** Words that nobody knows, a date that can be read in two ways, and a row without an end. */
const EDGES = `from,to,type,date
Арландия,Борландия,союз,1/2/2020
Борландия,Корландия,ссора,5/2/2020
Дорландия,,союз,1/1/2020
`;
/** Statements as they are shown, whole or cut, and what they answer: nobody translates these. */
const WRITTEN = [MATCH, COUNT, MATCH.slice(0, 59), "State", "Media", "count", "kind"];
const withoutWritten = (text: string) =>
  WRITTEN.reduce((rest, written) => rest.replaceAll(written, ""), text);

/** Goes through the states of some page, and says when each is there. */
type Walk = (page: Page, look: (state: string) => Promise<void>) => Promise<void>;

interface Place {
  path: string;
  walk: Walk;
  /** Faults that the page is to cope with */
  expected?: RegExp;
}

const WALKS: Readonly<Record<string, Place>> = {
  "the map and every panel": {
    path: "/?at=2024-03",
    walk: async (page, look) => {
      await drawn(page);
      await look("map");
      for (const hash of PANEL_HASHES) {
        await openPanel(page, hash);
        await settled(page);
        await look(hash);
      }
    },
  },
  "what opens over the map": {
    path: "/",
    walk: async (page, look) => {
      await drawn(page);
      await page.getByRole("button", { name: said("More filters") }).click();
      await page.getByRole("dialog", { name: said("Filter") }).waitFor();
      await look("filters");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog", { name: said("Commands") }).waitFor();
      await look("commands");
      await page.keyboard.press("Escape");
      for (const words of DIALOGS) {
        await command(page, words);
        await page.getByRole("dialog").waitFor();
        await settled(page);
        await look(words);
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
      }
      for (const tab of ["actors", "relations"]) {
        if (tab === "actors") await page.keyboard.press("t");
        else await page.getByRole("tab").last().click();
        await page.getByRole("grid").getByRole("row").nth(3).waitFor();
        await look(`table of ${tab}`);
      }
    },
  },
  "the workbench": {
    path: `/workbench${writePermalink({ text: MATCH, parameters: [], tab: "table" })}`,
    walk: async (page, look) => {
      await page.locator(".cm-content").waitFor();
      await look("before it runs");
      const library = page.getByRole("button", { name: said("Library"), exact: true });
      await library
        .or(page.getByRole("tab", { name: said("Library") }))
        .filter({ visible: true })
        .first()
        .waitFor();
      if (await library.isVisible()) await library.click();
      for (const tab of ["Library", "History", "Favourites", "Schema"]) {
        await page.getByRole("tab", { name: said(tab) }).click();
        await settled(page);
        await look(tab);
      }
      const close = page.locator("entente-side .close");
      if (await close.isVisible()) await close.click();
      await page.getByRole("button", { name: said("Run it") }).click();
      for (const tab of [said("Table"), "JSON", said("Summary")]) {
        await page.getByRole("tab", { name: tab }).click();
        await settled(page);
        await look(tab);
      }
      await page.getByRole("button", { name: said("Run again") }).click();
      await page.getByRole("tab", { name: said("Changes") }).click();
      await settled(page);
      await look("changes");
      const chart = writePermalink({ text: COUNT, parameters: [], tab: "chart" });
      await page.evaluate((to) => (location.hash = to), chart);
      await page.getByRole("button", { name: said("Run it") }).click();
      await page.getByRole("tab", { name: said("Chart") }).click();
      await page.locator("entente-results-chart .plot").waitFor();
      await look("chart");
    },
  },
  "the overview of a large pack": {
    path: "/?overview=yes&expand=armenia&members=3&at=2024",
    walk: async (page, look) => {
      await drawn(page);
      await page.locator("entente-time-chart").waitFor();
      await look("overview");
      for (const hash of OVERVIEW_HASHES) {
        await openPanel(page, hash);
        await settled(page);
        await look(hash);
      }
    },
  },
  "the description of the API": {
    path: "/docs",
    walk: async (page, look) => {
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      await look("docs");
    },
  },
  "the page of imports": {
    path: "/import",
    walk: async (page, look) => {
      await page.locator("summary").first().click();
      await look("before a file is chosen");
      const file = { name: "связи.csv", mimeType: "text/csv", buffer: Buffer.from(EDGES) };
      await page.locator("input[type=file]").first().setInputFiles([file]);
      await page.locator("entente-preview-map entente-graph").waitFor({ state: "attached" });
      await page.locator(".sentences li").first().waitFor();
      await look("the mapping");
      await page.getByRole("button", { name: said("Make the pack") }).click();
      await page.getByRole("heading", { name: said("The pack is ready") }).waitFor();
      await page.locator("summary").first().click();
      await look("the pack");
    },
  },
  "the page of packs": {
    path: "/packs",
    walk: async (page, look) => {
      await page.locator("entente-join").getByRole("button").waitFor();
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      await look("packs");
      await page.locator("entente-join").getByRole("button").click();
      await page.locator("entente-join entente-keep").waitFor();
      await look("two packs compared");
    },
  },
  "the page of lenses, without a lens": {
    path: "/lens",
    expected: /status of 404/,
    walk: async (page, look) => {
      await page.getByRole("heading", { level: 1 }).waitFor();
      await look("lens");
    },
  },
  "an embed": {
    path: "/embed/v1?controls=legend,timeline,search,list&at=2024",
    walk: async (page, look) => {
      await drawn(page);
      await look("embed");
    },
  },
};
const PLACES = Object.entries(WALKS).map(([name, place]) => ({ name, ...place }));

describe.runIf(hasBrowser())("in another language", () => {
  const { open } = visits();
  let packs: ReturnType<typeof writeForeignPacks>;
  let product: Product;
  let pages: LocalePages;
  /**
   * Descriptions of the API and of saved queries, names of the schema, and questions of the library,
   * as the files have them
   */
  let served: string;

  beforeAll(async () => {
    packs = writeForeignPacks();
    product = await startProduct(packs.folder, 0, { ENTENTE_WORKSPACE: packs.workspace });
    const answers = ["/openapi.json", "/api/queries", "/api/schema"].map((path) =>
      fetch(product.url + path),
    );
    const questions = JSON.stringify(questionFiles());
    served = [...(await Promise.all(answers.map(async (one) => (await one).text()))), questions]
      .join("")
      .toLowerCase();
    pages = await buildLocale("en-XA");
  });
  afterAll(async () => {
    pages.remove();
    await product.stop();
    packs.remove();
  });

  /** Whether a text is one that the server has, or the beginning of a long one. */
  function isServed(text: string): boolean {
    const json = JSON.stringify(text).toLowerCase();
    return served.includes(json) || (text.includes(" ") && served.includes(json.slice(0, 25)));
  }

  /** Opens a path with translated texts. */
  async function visit(path: string, options: VisitOptions = DESKTOP): Promise<Page> {
    const page = await open("about:blank", { ...options, url: product.url });
    await pages.serveTo(page.context(), product.url);
    await page.goto(product.url + path);
    return page;
  }

  it.each(PLACES)("$name: every text is translated, fits, and can be mirrored", async (place) => {
    const found = new Map<string, string>();
    for (const options of WIDTHS) {
      const width = options.viewport?.width;
      const { expected } = place;
      const page = await visit(place.path, { ...options, ...(expected && { expected }) });
      await place.walk(page, async (state) => {
        for (const { text, at, fault } of await shownTexts(page)) {
          const words = withoutWritten(text).replace(PARAMETER, "").replace(KEPT, "");
          if (ENGLISH.test(words) && !isServed(text)) found.set(`“${text}” in ${at}`, state);
          if (fault) found.set(`${fault} at ${width} px: “${text}” in ${at}`, state);
        }
        await page.evaluate(() => (document.dir = "rtl"));
        await settled(page);
        for (const { text, at, fault } of await shownTexts(page))
          if (fault) found.set(`${fault} at ${width} px, mirrored: “${text}” in ${at}`, state);
        const beyond = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        if (beyond > 0) found.set(`the page scrolls ${beyond} px sideways, mirrored`, state);
        await page.evaluate(() => (document.dir = "ltr"));
        await settled(page);
      });
    }
    expect(Object.fromEntries(found)).toEqual({});
  });
});
