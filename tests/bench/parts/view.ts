import { packQuery } from "../../../client/view/packed-query.ts";
import { generatedPack } from "../bench.ts";
import { firstPaint, opening } from "../browser.ts";
import { ratioFigure } from "../figure.ts";
import { inBrowser } from "../in-browser.ts";
import { interleave } from "../interleave.ts";
import { startEntente } from "../program.ts";

const ACTORS = 1000;
const RELATIONS = 3000;
/** So many that the link is packed. */
const PINNED = 60;
const TARGET = { atMost: 1.2 };

/** What a view that is restored from its link takes beside the page as it opens plainly. */
export const viewPart = inBrowser("restoring views", async function* (bench, browser) {
  bench.say(`view: ${ACTORS} actors, loading them`);
  const entente = await startEntente(bench.root, await generatedPack(bench, ACTORS, RELATIONS));
  try {
    const actors = await actorIds(entente.url);
    // No signs beside those of a plain open: a view that draws more takes more, however it came.
    const short = { at: "2015-03", camera: "0.5:0.5:0.8", open: "filters" };
    const pinned = actors.slice(0, PINNED).map((actor, i) => `${actor}:${i * 20}:${i * 10}`);
    const links = {
      "a short link": new URLSearchParams(short),
      "a packed link": new URLSearchParams({ ...short, pinned: pinned.join(",") }),
    };
    for (const [what, query] of Object.entries(links)) {
      bench.say(`view: ${what}`);
      const address = `${entente.url}/?${String(await packQuery(query))}#/actor/${actors[0]}`;
      const restored = opening(browser, address, firstPaint);
      const plain = opening(browser, `${entente.url}/`, firstPaint);
      await restored();
      await plain();
      const comparison = await interleave(restored, plain, bench.pairs);
      yield ratioFigure(`first paint restored from ${what}`, TARGET, comparison, "s");
    }
  } finally {
    await entente.stop();
  }
});

/** Actors that have relations, as the graph names them. */
async function actorIds(url: string): Promise<string[]> {
  const graph = (await (await fetch(`${url}/api/graph`)).json()) as { edges: { source: string }[] };
  return [...new Set(graph.edges.map(({ source }) => source))];
}
