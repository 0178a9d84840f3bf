import { loadPack } from "../../../server/load/load.ts";
import { loadScripts } from "../../../server/load/read-scripts.ts";
import { readPack } from "../../../server/pack/read.ts";
import type { Pack } from "../../../server/pack/pack.ts";
import { scriptsOf, type Store } from "../../../server/store/port.ts";
import { replayOnEngine } from "../bare/engine-replay.ts";
import { type Bench, generatedPack } from "../bench.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { interleave } from "../interleave.ts";
import { openEmbedded, openNeo4j } from "../load-stores.ts";
import { type Recorded, recording } from "../recording.ts";

const ACTORS = 2000;
const RELATIONS = 6000;
const CLAIMS = 20_000;
const TARGET = { atLeast: 0.7 };

/** How fast a pack is loaded beside the same statements sent bare, on both engines. */
export async function* loadPart(bench: Bench): AsyncGenerator<Figure> {
  const pack = await readPack(await generatedPack(bench, ACTORS, RELATIONS, CLAIMS));
  yield embeddedFigure(bench, pack);
  const neo4j = await neo4jFigure(bench, pack);
  if (neo4j !== null) yield neo4j;
}

async function embeddedFigure({ root, pairs, say }: Bench, pack: Pack): Promise<Figure> {
  say(`load: ${CLAIMS} claims into the embedded store`);
  const recorded = await withStore(openEmbedded, (store) => record(root, store, pack));
  const ported = () => withStore(openEmbedded, (store) => rate(() => load(root, store, pack)));
  const bare = () => replayOnEngine(recorded).then((seconds) => CLAIMS / seconds);
  const comparison = await interleave(ported, bare, pairs);
  return ratioFigure("loading into the embedded store", TARGET, comparison, "claims/s");
}

async function neo4jFigure(
  { root, pairs, folder, say }: Bench,
  pack: Pack,
): Promise<Figure | null> {
  const neo4j = await openNeo4j(folder);
  if (typeof neo4j === "string") {
    say(`Left out: loading into Neo4j, because ${neo4j}`);
    return null;
  }
  say(`load: ${CLAIMS} claims into Neo4j`);
  try {
    await neo4j.empty();
    const recorded = await record(root, neo4j.store, pack);
    const statements = neo4j.prepare(recorded);
    const ported = async () => {
      await neo4j.empty();
      return rate(() => load(root, neo4j.store, pack));
    };
    const bare = async () => {
      await neo4j.empty();
      return rate(() => neo4j.replay(statements));
    };
    await bare();
    const comparison = await interleave(ported, bare, pairs);
    return ratioFigure("loading into Neo4j", TARGET, comparison, "claims/s");
  } finally {
    await neo4j.stop();
  }
}

async function load(root: string, store: Store, pack: Pack): Promise<void> {
  const { created } = await loadPack(store, pack, loadScripts(root, scriptsOf(store)));
  if (created < CLAIMS) throw new Error(`the store was not empty: ${created} rows were created`);
}

async function record(root: string, store: Store, pack: Pack): Promise<Recorded[]> {
  const { store: listening, recorded } = recording(store);
  await load(root, listening, pack);
  return recorded;
}

/** Claims a second. */
async function rate(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (CLAIMS * 1000) / (performance.now() - began);
}

async function withStore<T>(open: () => Promise<Store>, use: (store: Store) => Promise<T>) {
  const store = await open();
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
