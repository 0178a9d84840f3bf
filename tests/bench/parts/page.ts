import type { Browser } from "playwright-core";
import { type Bench, generatedPack } from "../bench.ts";
import { buildBareSite, startBareSite } from "../bare-site.ts";
import { firstPaint, opening, visit } from "../browser.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { inBrowser } from "../in-browser.ts";
import { type Comparison, interleave } from "../interleave.ts";
import { Rested } from "../panning.ts";
import { startEntente } from "../program.ts";

const SIZES = [1000, 10_000];
const RELATIONS_PER_ACTOR = 3;
const TARGET = { atMost: 1.3 };

/** What the page costs beside sigma alone: until something is seen, and while it is moved. */
export const pagePart = inBrowser("the page", async function* (bench, browser) {
  const site = await buildBareSite(bench);
  for (const actors of SIZES) yield* figuresOf(bench, browser, site, actors);
});

async function* figuresOf(
  bench: Bench,
  browser: Browser,
  site: string,
  actors: number,
): AsyncGenerator<Figure> {
  const pack = await generatedPack(bench, actors, actors * RELATIONS_PER_ACTOR);
  bench.say(`page: ${actors} actors, loading them`);
  const entente = await startEntente(bench.root, pack);
  try {
    const bare = await startBareSite(bench, site, entente.url);
    try {
      bench.say(`page: ${actors} actors, first paint`);
      const paint = await comparePaint(browser, entente.url, bare.url, bench.pairs);
      bench.say(`page: ${actors} actors, panning`);
      yield ratioFigure(`first paint, ${actors} actors`, TARGET, paint, "s");
      const pan = await comparePanning(browser, entente.url, bare.url, bench.pairs);
      yield ratioFigure(`script a frame while panning, ${actors} actors`, TARGET, pan, "s");
    } finally {
      await bare.stop();
    }
  } finally {
    await entente.stop();
  }
}

async function comparePaint(
  browser: Browser,
  ours: string,
  bare: string,
  pairs: number,
): Promise<Comparison> {
  const [a, b] = [opening(browser, ours, firstPaint), opening(browser, bare, firstPaint)];
  await a();
  await b();
  return interleave(a, b, pairs);
}

async function comparePanning(
  browser: Browser,
  ours: string,
  bare: string,
  pairs: number,
): Promise<Comparison> {
  const open = async (url: string) => {
    const page = await visit(browser, url);
    await firstPaint(page);
    return { page, rested: await Rested.settle(page) };
  };
  const [a, b] = [await open(ours), await open(bare)];
  await a.rested.panning();
  await b.rested.panning();
  try {
    return await interleave(
      () => a.rested.panning(),
      () => b.rested.panning(),
      pairs,
    );
  } finally {
    await a.page.close();
    await b.page.close();
  }
}
