import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { writePermalink } from "../../../client/workbench/link/permalink.ts";
import { quietPage } from "../browser.ts";
import { amount, ratioFigure } from "../figure.ts";
import { inBrowser } from "../in-browser.ts";
import { interleave, median, type Measure } from "../interleave.ts";
import { startEntente } from "../program.ts";

const PACK = join("data", "armenia-russia");
/** Lines of the statement that is typed into. */
const LINES = 200;
const KEYS = 100;
/** Nobody runs a statement sooner after its last key. */
const BEFORE_IT_RUNS_MS = 1000;
/** As somebody types fast. */
const BETWEEN_KEYS_MS = 80;
const MOST_OF_LATER = 1.5;
const MOST_MS = 16;
const PERCENTILE = 0.95;

/** What the workbench takes for a first statement, and for a key. */
export const workbenchPart = inBrowser("the workbench", async function* (bench, browser) {
  const entente = await startEntente(bench.root, PACK);
  try {
    bench.say("workbench: the first statement of fresh pages");
    yield ratioFigure(
      "the first statement of a page beside a later one",
      { atMost: MOST_OF_LATER },
      await interleave(...statements(browser, entente.url), bench.pairs),
      "s",
    );
    bench.say(`workbench: ${KEYS} keys in ${LINES} lines`);
    const took: number[] = [];
    for (let i = 0; i < Math.min(bench.pairs, 5); i++) took.push(await keys(browser, entente.url));
    yield {
      what: `the page's time for a key in ${LINES} lines, 95th percentile`,
      value: median(took),
      unit: "ms",
      target: { atMost: MOST_MS },
      same: null,
      note: `${took.map(amount).join(", ")} ms on fresh pages`,
    };
  } finally {
    await entente.stop();
  }
});

/** A statement that a fresh page runs first, and one that it runs third. */
function statements(browser: Browser, url: string): [first: Measure, later: Measure] {
  const nth =
    (n: number): Measure =>
    async () => {
      const page = await opened(browser, url, "");
      try {
        let took = NaN;
        for (let at = 1; at <= n; at++) took = await answered(page, `c${at}`);
        return took;
      } finally {
        await page.close();
      }
    };
  return [nth(1), nth(3)];
}

/** Writes a statement into the editor, and gives the seconds from the key that runs it to its answer. */
async function answered(page: Page, column: string): Promise<number> {
  const text = page.locator("entente-cypher-editor .cm-content");
  await text.fill(`MATCH (a:Actor) RETURN count(a) AS ${column}`);
  await page.waitForTimeout(BEFORE_IT_RUNS_MS);
  const began = performance.now();
  await text.press("Control+Enter");
  await page.getByRole("columnheader", { name: column, exact: true }).waitFor();
  return (performance.now() - began) / 1000;
}

/**
 * The time of the page's thread that a key takes, painting included, at the 95th percentile. The wait
 * for the screen's next frame is left out: it is the screen's.
 */
async function keys(browser: Browser, url: string): Promise<number> {
  const lines = Array.from({ length: LINES - 1 }, (_, at) => `WITH 1 AS a${at}`);
  const page = await opened(browser, url, `${lines.join("\n")}\nRETURN 1 AS one`);
  try {
    const debug = await page.context().newCDPSession(page);
    await debug.send("Performance.enable");
    const busy = async () => {
      const { metrics } = await debug.send("Performance.getMetrics");
      return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
    };
    await page.locator("entente-cypher-editor .cm-content").press("Control+End");
    await page.keyboard.press("Enter");
    const took: number[] = [];
    for (const key of "// typed ".repeat(KEYS).slice(0, KEYS)) {
      const before = await busy();
      await page.keyboard.press(key);
      await page.waitForTimeout(BETWEEN_KEYS_MS);
      took.push((await busy()) - before);
    }
    took.sort((x, y) => x - y);
    return took[Math.floor(PERCENTILE * took.length)] ?? NaN;
  } finally {
    await page.close();
  }
}

async function opened(browser: Browser, url: string, text: string): Promise<Page> {
  const page = await quietPage(browser);
  await page.goto(`${url}/workbench${writePermalink({ text, parameters: [], tab: "table" })}`);
  await page.locator("entente-cypher-editor .cm-content").waitFor();
  await page.waitForLoadState("networkidle");
  return page;
}
