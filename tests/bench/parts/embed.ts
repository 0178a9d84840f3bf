import { buildBareSite, startBareSite } from "../bare-site.ts";
import { generatedPack } from "../bench.ts";
import { firstPaint, opening } from "../browser.ts";
import { startArticles } from "../embed/articles.ts";
import { mainThread, transferred } from "../embed/transferred.ts";
import { ratioFigure } from "../figure.ts";
import { inBrowser } from "../in-browser.ts";
import { interleave } from "../interleave.ts";
import { startEntente } from "../program.ts";

const ACTORS = 1000;
const RELATIONS = 3000;

/** What an embed costs beside a bare sigma page with the same graph, and ten beside one. */
export const embedPart = inBrowser("the embed", async function* (bench, browser) {
  bench.say(`embed: ${ACTORS} actors, loading them`);
  const pack = await generatedPack(bench, ACTORS, RELATIONS);
  const site = await buildBareSite(bench);
  const entente = await startEntente(bench.root, pack);
  const bare = await startBareSite(bench, site, entente.url);
  const articles = await startArticles(entente.url);
  try {
    const embed = `${entente.url}/embed/v1?kind=*`;
    bench.say("embed: first paint");
    const paint = [
      opening(browser, embed, firstPaint),
      opening(browser, bare.url, firstPaint),
    ] as const;
    await paint[0]();
    await paint[1]();
    const painted = await interleave(...paint, bench.pairs);
    yield ratioFigure(`embed's first paint, ${ACTORS} actors`, { atMost: 1.2 }, painted, "s");
    bench.say("embed: bytes");
    const ours = await transferred(browser, embed);
    const theirs = await transferred(browser, bare.url);
    yield {
      what: `embed's bytes, ${ACTORS} actors`,
      value: ours / theirs,
      unit: "×",
      target: { atMost: 1.3 },
      same: null,
      note: `${ours.toFixed(0)} beside ${theirs.toFixed(0)} KiB`,
    };
    bench.say("embed: ten on a page");
    const ten = opening(browser, `${articles.url}/10`, mainThread);
    const one = opening(browser, `${articles.url}/1`, mainThread);
    await ten();
    const crowd = await interleave(ten, one, bench.pairs);
    yield ratioFigure("main thread, ten embeds beside one", { atMost: 1.2 }, crowd, "s");
  } finally {
    await articles.stop();
    await bare.stop();
    await entente.stop();
  }
});
