import type { Browser } from "playwright-core";
import type { Camera } from "../../../client/model/graph/camera.ts";
import type { EntenteMap } from "../../../client/map/entente-map.ts";
import type { Pins } from "../../../client/model/layout/pins.ts";
import { packQuery } from "../../../client/model/link/packed-query.ts";
import { camera, pins } from "../../../client/model/link/place-codec.ts";
import { generatedPack } from "../bench.ts";
import { firstPaint, opening, visit } from "../browser.ts";
import { ratioFigure } from "../figure.ts";
import { inBrowser } from "../in-browser.ts";
import { interleave } from "../interleave.ts";
import { startEntente } from "../program.ts";

const ACTORS = 1000;
const RELATIONS = 3000;
/** So many that the link is packed. */
const PINNED = 200;
const TARGET = { atMost: 1.2 };

/** What a view that is restored from its link takes beside the page as it opens plainly. */
export const viewPart = inBrowser("restoring views", async function* (bench, browser) {
  bench.say(`view: ${ACTORS} actors, loading them`);
  const entente = await startEntente(bench.root, await generatedPack(bench, ACTORS, RELATIONS));
  try {
    const drawn = await drawnAt(browser, entente.url);
    // As a plain open draws it: a view that draws more takes more, however it came.
    const short = { at: "2015-03", camera: camera.write(drawn.camera), open: "filters" };
    const links = {
      "a short link": new URLSearchParams(short),
      "a packed link": new URLSearchParams({ ...short, pinned: pins.write(drawn.places) }),
    };
    const [selected] = Object.keys(drawn.places);
    for (const [what, query] of Object.entries(links)) {
      bench.say(`view: ${what}`);
      const address = `${entente.url}/?${String(await packQuery(query))}#/actor/${selected}`;
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

/** The camera of a plain open, and where it draws the first actors. */
async function drawnAt(
  browser: Browser,
  url: string,
): Promise<{ camera: Camera | null; places: Pins }> {
  const graph = (await (await fetch(`${url}/api/graph`)).json()) as { edges: { source: string }[] };
  const actors = [...new Set(graph.edges.map(({ source }) => source))].slice(0, PINNED);
  const page = await visit(browser, url);
  await firstPaint(page);
  const map = page.locator("entente-map");
  const drawn = await map.evaluate((element, ids) => {
    const graph = element as EntenteMap;
    return { camera: graph.snapshot!.camera, places: ids.map((id) => graph.placeOf(id)!) };
  }, actors);
  await page.close();
  const places = Object.fromEntries(actors.map((actor, i) => [actor, drawn.places[i]!]));
  return { camera: drawn.camera, places };
}
