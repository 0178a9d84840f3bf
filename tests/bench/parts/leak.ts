import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Bench } from "../bench.ts";
import type { Figure, Target } from "../figure.ts";
import { inBrowser } from "../in-browser.ts";
import { openAll, openAndClose, warmPage } from "../leak/open-panels.ts";
import { PANELS } from "../leak/panels.ts";
import { startEntente } from "../program.ts";

const TIMES = 10;
const TARGET = { atMost: 1.05 };
const PACK = join("data", "armenia-russia");
// What the engine compiles of code that runs often is in the heap too, and grows for some hundred
// openings whatever the page keeps: without compilers only what the page keeps is left to grow.
const INTERPRETED =
  "--js-flags=--no-sparkplug --no-maglev --no-opt --no-lazy-feedback-allocation --no-flush-bytecode";

/** What is left in memory after panels that were open before are opened and closed ten times. */
export async function* leakPart(bench: Bench): AsyncGenerator<Figure> {
  yield* interpreted(bench);
  yield* compiled(bench);
}

const interpreted = inBrowser(
  "leaks",
  async function* ({ root, say }, browser) {
    const entente = await startEntente(root, PACK);
    try {
      yield* eachPanel(browser, entente.url, say);
      yield* allPanels(browser, entente.url, "", TARGET);
    } finally {
      await entente.stop();
    }
  },
  [INTERPRETED],
);

const compiled = inBrowser("leaks beside compiled code", async function* ({ root }, browser) {
  const entente = await startEntente(root, PACK);
  try {
    yield* allPanels(browser, entente.url, ", compiled code with it", null);
  } finally {
    await entente.stop();
  }
});

async function* eachPanel(
  browser: Browser,
  url: string,
  say: Bench["say"],
): AsyncGenerator<Figure> {
  const { page, rested } = await warmPage(browser, url);
  const first = await rested.heap();
  await rested.rest();
  const same = (await rested.heap()) / first;
  let worst = { name: "", ratio: 0 };
  for (const panel of PANELS) {
    const before = await rested.heap();
    for (let time = 0; time < TIMES; time += 1) await openAndClose(page, panel);
    await rested.rest();
    const ratio = (await rested.heap()) / before;
    say(`leak: ${panel.name} ${ratio.toFixed(3)}`);
    if (ratio > worst.ratio) worst = { name: panel.name, ratio };
  }
  await page.close();
  yield {
    what: `heap after ten openings of one panel, the worst of ${PANELS.length}`,
    value: worst.ratio,
    unit: "×",
    target: TARGET,
    same,
    note: worst.name,
  };
}

async function* allPanels(
  browser: Browser,
  url: string,
  how: string,
  target: Target | null,
): AsyncGenerator<Figure> {
  const { page, rested } = await warmPage(browser, url);
  const held = async () => ({ heap: await rested.heap(), dom: await rested.dom() });
  const first = await held();
  await rested.rest();
  const again = await held();
  for (let time = 0; time < TIMES; time += 1) await openAll(page);
  await rested.rest();
  const last = await held();
  await page.close();
  const mebibytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
  const times = `after ten rounds of all ${PANELS.length} panels${how}`;
  yield {
    what: `heap ${times}`,
    value: last.heap / first.heap,
    unit: "×",
    target,
    same: again.heap / first.heap,
    note: `${mebibytes(last.heap)} beside ${mebibytes(first.heap)} MiB`,
  };
  yield {
    what: `nodes and listeners ${times}`,
    value: last.dom / first.dom,
    unit: "×",
    target,
    same: again.dom / first.dom,
    note: `${last.dom} beside ${first.dom}`,
  };
}
