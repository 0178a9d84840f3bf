import { loadPack } from "../../../server/load/load.ts";
import { loadScripts } from "../../../server/load/read-scripts.ts";
import type { Pack } from "../../../server/pack/pack.ts";
import { openStore } from "../../../server/store/open.ts";
import { scriptsOf, type Parameters, type Store } from "../../../server/store/port.ts";
import { collectRows } from "../../../server/store/rows.ts";
import { interleave, median, type Comparison } from "../interleave.ts";
import { openNeo4j, type BenchNeo4j } from "../load-stores.ts";

/** Milliseconds that a measurement of a short statement lasts. */
const LONG_ENOUGH_MS = 40;
const MOST_RUNS = 40;
/** Runs before the first that counts: Neo4j compiles what runs often, and so does V8. */
const WARMING = 8;
const LONGEST_WARMING_MS = 1500;

/** The engine in its thread, and Neo4j behind its driver, with the same in both. */
export interface Sides {
  own: Store;
  neo4j: BenchNeo4j;
  close(): Promise<void>;
}

export const openOwn = async (): Promise<Store> => {
  const store = await openStore({
    engine: "embedded",
    memoryLimitBytes: 2 ** 31,
  });
  await store.ping();
  return store;
};

/** Opens both, empty; the reason as one line where there is no Neo4j. */
export async function openSides(folder: string): Promise<Sides | string> {
  const neo4j = await openNeo4j(folder);
  if (typeof neo4j === "string") return neo4j;
  const own = await openOwn();
  const close = async (): Promise<void> => {
    await own.close();
    await neo4j.stop();
  };
  return { own, neo4j, close };
}

/** Loads a pack and gives the seconds that it took. */
export async function loadInto(root: string, store: Store, pack: Pack): Promise<number> {
  const began = performance.now();
  await loadPack(store, pack, loadScripts(root, scriptsOf(store)));
  return (performance.now() - began) / 1000;
}

/** The warm medians, in milliseconds, of one statement on both sides. Throws when they differ in rows. */
export async function compareReads(
  { own, neo4j }: Sides,
  statement: string,
  parameters: Parameters,
  pairs: number,
): Promise<Comparison> {
  const asked = (store: Store) => async (): Promise<number> =>
    (await collectRows(store, statement, parameters, { mode: "read" })).rows.length;
  const [ours, theirs] = [asked(own), asked(neo4j.store)];
  const counts = [await ours(), await theirs()];
  if (counts[0] !== counts[1])
    throw new Error(`${counts[0]} rows and not ${counts[1]} of Neo4j: ${statement}`);
  await warm(ours);
  await warm(theirs);
  return interleave(await repeated(ours), await repeated(theirs), pairs);
}

async function warm(ask: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  for (let i = 0; i < WARMING && performance.now() - began < LONGEST_WARMING_MS; i++) await ask();
}

/** As many runs as last long enough to be told apart; a measurement is their median. */
async function repeated(ask: () => Promise<unknown>): Promise<() => Promise<number>> {
  const once = await taken(ask);
  const runs = Math.max(1, Math.min(MOST_RUNS, Math.ceil(LONG_ENOUGH_MS / once)));
  return async () => {
    const times: number[] = [];
    for (let i = 0; i < runs; i++) times.push(await taken(ask));
    return median(times);
  };
}

async function taken(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
