import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Bench, generatedPack } from "../bench.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { interleave } from "../interleave.ts";
import { startBare, startEntente } from "../program.ts";
import { requestRate } from "../requests.ts";

const ACTORS = 2000;
const RELATIONS = 6000;
const SECONDS = 2;

/** How much of a bare server's throughput the API keeps, and what a conditional request saves. */
export async function* serverPart(bench: Bench): AsyncGenerator<Figure> {
  const { root, folder, pairs, say } = bench;
  say(`server: ${ACTORS} actors, ${RELATIONS} relations`);
  const entente = await startEntente(root, await generatedPack(bench, ACTORS, RELATIONS));
  try {
    const address = `${entente.url}/api/graph`;
    const answer = await fetch(address, { headers: { "accept-encoding": "identity" } });
    const file = join(folder, "graph.json");
    await writeFile(file, await answer.text());
    const etag = answer.headers.get("etag") ?? "";
    const bare = await startBare(root, "json-server", [file]);
    try {
      const whole = (url: string) => () => requestRate({ url, seconds: SECONDS, status: 200 });
      const unchanged = () =>
        requestRate({
          url: address,
          headers: { "if-none-match": etag },
          seconds: SECONDS,
          status: 304,
        });
      await whole(address)();
      await whole(bare.url)();
      const throughput = await interleave(whole(address), whole(bare.url), pairs);
      yield ratioFigure("GET /api/graph, throughput", { atLeast: 0.85 }, throughput, "requests/s");
      const conditional = await interleave(unchanged, whole(address), pairs);
      yield ratioFigure("304 by data version", { atLeast: 40 }, conditional, "requests/s");
    } finally {
      await bare.stop();
    }
  } finally {
    await entente.stop();
  }
}
