import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { writePermalink } from "../../../client/workbench/link/permalink.ts";
import { quietPage } from "../browser.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { inBrowser } from "../in-browser.ts";
import { interleave, type Measure } from "../interleave.ts";
import { startEntente } from "../program.ts";

const PACK = join("data", "armenia-russia");
/** Lines of the statement that is typed into. */
const LINES = 200;
const KEYS = 100;
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
    yield await keys(browser, entente.url);
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
  await page.waitForLoadState("networkidle");
  const began = performance.now();
  await text.press("Control+Enter");
  await page.getByRole("columnheader", { name: column, exact: true }).waitFor();
  return (performance.now() - began) / 1000;
}

/** What a key takes until what it changed is laid out, at the 95th percentile. */
async function keys(browser: Browser, url: string): Promise<Figure> {
  const lines = Array.from({ length: LINES - 1 }, (_, at) => `WITH 1 AS a${at}`);
  const page = await opened(browser, url, `${lines.join("\n")}\nRETURN 1 AS one`);
  try {
    await page.evaluate(WATCH_KEYS);
    await page.locator("entente-cypher-editor .cm-content").press("Control+End");
    await page.keyboard.press("Enter");
    await page.evaluate(() => ((window as Watched).keyTimes = []));
    await page.keyboard.type("// typed ".repeat(KEYS).slice(0, KEYS), { delay: BETWEEN_KEYS_MS });
    const took = (await page.evaluate(() => (window as Watched).keyTimes)) ?? [];
    const sorted = took.sort((x, y) => x - y);
    const value = sorted[Math.floor(PERCENTILE * sorted.length)] ?? NaN;
    const note = `median ${(sorted[Math.floor(sorted.length / 2)] ?? NaN).toFixed(1)} ms of ${sorted.length}`;
    const what = `a key in ${LINES} lines until it is laid out, 95th percentile`;
    return { what, value, unit: "ms", target: { atMost: MOST_MS }, same: null, note };
  } finally {
    await page.close();
  }
}

type Watched = Window & { keyTimes?: number[] };

// As text, because it runs in the page. What each key takes, in its own task and in the frame that
// shows its letter; the wait for the screen's next frame is left out: it is the screen's.
const WATCH_KEYS = `{
  const after = (work) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage(null);
  };
  addEventListener("keydown", ({ timeStamp }) => {
    let task = 0;
    after(() => { task = performance.now() - timeStamp; });
    requestAnimationFrame(() => {
      const frame = performance.now();
      after(() => window.keyTimes?.push(task + performance.now() - frame));
    });
  }, true);
}`;

async function opened(browser: Browser, url: string, text: string): Promise<Page> {
  const page = await quietPage(browser);
  await page.goto(`${url}/workbench${writePermalink({ text, parameters: [], tab: "table" })}`);
  await page.locator("entente-cypher-editor .cm-content").waitFor();
  await page.waitForLoadState("networkidle");
  return page;
}
