import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readPack } from "../../../server/pack/read.ts";
import { type Bench, generatedPack } from "../bench.ts";
import { readFigures } from "../engine/read-figures.ts";
import { refusalFigure } from "../engine/refusal.ts";
import { loadInto, openSides } from "../engine/sides.ts";
import type { Figure } from "../figure.ts";
import { startLoad } from "../engine/start-load.ts";

const ACTORS = 10_000;
const RELATIONS = 30_000;
const CLAIMS = 100_000;
const GENERATED = { actor: "a1", other: "a4", claims: ["c1", "c2", "c3"], source: "s1" };
const SLOWEST = 2;
const FILES = ["actors.csv", "claims.csv", "predicates.csv", "sources.csv"];

/** The cost of a large pack: to load, to hold, to read beside Neo4j; and of one that is too large. */
export async function* engineLargePart(bench: Bench): AsyncGenerator<Figure> {
  const { root, folder, say } = bench;
  const pack = await generatedPack(bench, ACTORS, RELATIONS, CLAIMS);
  say(`engine: ${CLAIMS} claims into a server of its own`);
  const bare = await parseOnly(pack);
  const loaded = await startLoad(root, pack);
  yield {
    what: "loading 100,000 claims, from the start of the server, beside csv-parse alone",
    value: loaded.seconds / bare,
    unit: "×",
    target: { atMost: 8 },
    same: null,
    note: `${loaded.seconds.toFixed(1)} beside ${bare.toFixed(2)} s, once`,
  };
  yield {
    what: "memory of a server with 100,000 claims, at most",
    value: loaded.peakMb,
    unit: "MB",
    target: { atMost: 700 },
    same: null,
    note: `${Math.round(loaded.restMb)} MB at rest`,
  };
  yield await refusalFigure(bench);
  const sides = await openSides(folder);
  if (typeof sides === "string") {
    say(`Left out: the engine beside Neo4j, because ${sides}`);
    return;
  }
  try {
    const read = await readPack(pack);
    await loadInto(root, sides.own, read);
    await loadInto(root, sides.neo4j.store, read);
    yield* readFigures(bench, sides, "10,000/100,000", GENERATED, SLOWEST);
  } finally {
    await sides.close();
  }
}

/** Seconds that csv-parse alone takes over the files, the better of two runs. */
async function parseOnly(folder: string): Promise<number> {
  const runs: number[] = [];
  for (let i = 0; i < 2; i++) {
    const began = performance.now();
    for (const file of FILES) parse(await readFile(join(folder, file)), { columns: true });
    runs.push((performance.now() - began) / 1000);
  }
  return Math.min(...runs);
}
