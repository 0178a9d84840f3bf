import type { Browser, Page } from "playwright-core";
import { buildBareSite, startBareSite } from "../bare-site.ts";
import { type Bench, generatedPack } from "../bench.ts";
import { firstPaint, visit } from "../browser.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { inBrowser } from "../in-browser.ts";
import { interleave } from "../interleave.ts";
import { Rested } from "../panning.ts";
import { startEntente } from "../program.ts";

const ACTORS = 4000;
const RELATIONS = 10_000;
const TARGET = { atMost: 1.5 };
const FRAMES = 8;

// As text, because they run in the page: what a compiler adds to functions is not there.
const REFRESH_FRAMES = `new Promise((resolve) => {
  let left = ${FRAMES};
  requestAnimationFrame(function frame() {
    benchRefresh();
    if (--left > 0) requestAnimationFrame(frame);
    else resolve();
  });
})`;
/** Seconds from an act to the end of the first frame after it. */
const painted = (act: string) => `new Promise((resolve) => {
  const began = performance.now();
  ${act};
  requestAnimationFrame(() => setTimeout(() => resolve((performance.now() - began) / 1000)));
})`;
const SIGN_BUTTON = `document.querySelector("entente-page").shadowRoot
  .querySelector("entente-explorer").shadowRoot
  .querySelector("entente-legend").shadowRoot
  .querySelector("button[aria-label^='Friction']")`;

/** What exploring costs beside one refresh of bare sigma with the same 10,000 edges. */
export const explorePart = inBrowser("exploring", async function* (bench, browser) {
  bench.say(`explore: ${RELATIONS} relations, loading them`);
  const pack = await generatedPack(bench, ACTORS, RELATIONS);
  const site = await buildBareSite(bench);
  const entente = await startEntente(bench.root, pack);
  const bare = await startBareSite(bench, site, entente.url);
  try {
    yield* figuresOf(bench, browser, entente.url, bare.url);
  } finally {
    await bare.stop();
    await entente.stop();
  }
});

async function* figuresOf(
  { pairs, say }: Bench,
  browser: Browser,
  ours: string,
  bare: string,
): AsyncGenerator<Figure> {
  const a = await openRested(browser, `${ours}/?at=2010-01`);
  const b = await openRested(browser, bare);
  say("explore: time slider");
  const chart = a.page.locator("entente-time-chart");
  await chart.waitFor();
  const box = (await chart.boundingBox())!;
  const slide = () =>
    a.rested.dragging((share) => [box.x + box.width * (0.2 + 0.6 * share), box.y + box.height / 2]);
  const refresh = async () => {
    await b.page.bringToFront();
    const before = await b.rested.scriptSeconds();
    await b.page.evaluate(REFRESH_FRAMES);
    return ((await b.rested.scriptSeconds()) - before) / FRAMES;
  };
  const slider = await interleave(slide, refresh, pairs);
  yield ratioFigure("script a frame of the time slider, 10,000 edges", TARGET, slider, "s");
  say("explore: filter");
  const timed = (page: Page, act: string) => async () => {
    await page.bringToFront();
    return (
      (await page.evaluate<number>(painted(act))) + (await page.evaluate<number>(painted(act)))
    );
  };
  const filter = await interleave(
    timed(a.page, `${SIGN_BUTTON}.click()`),
    timed(b.page, "benchRefresh()"),
    pairs,
  );
  yield ratioFigure("filter change to painted, 10,000 edges", TARGET, filter, "s for two");
  await a.page.close();
  await b.page.close();
  say("explore: heap");
  const heap = (url: string) => async () => {
    const { page, rested } = await openRested(browser, url);
    const bytes = await rested.heap();
    await page.close();
    return bytes / 2 ** 20;
  };
  const heaps = await interleave(heap(ours), heap(bare), Math.min(pairs, 3));
  yield ratioFigure("heap of the page, 10,000 edges", TARGET, heaps, "MiB");
}

async function openRested(browser: Browser, url: string): Promise<{ page: Page; rested: Rested }> {
  const page = await visit(browser, url);
  await firstPaint(page);
  return { page, rested: await Rested.settle(page) };
}
