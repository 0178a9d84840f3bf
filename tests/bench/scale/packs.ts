import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { loadPack } from "../../../server/load/load.ts";
import { loadScripts } from "../../../server/load/read-scripts.ts";
import { readPack } from "../../../server/pack/read.ts";
import { scriptsOf } from "../../../server/store/port.ts";
import { type Bench, generatedPack } from "../bench.ts";
import type { Figure } from "../figure.ts";
import { openNeo4j, type BenchNeo4j } from "../load-stores.ts";
import { startBuilt, type Program } from "../program.ts";
import { recording } from "../recording.ts";
import { atMost, reported } from "./figures.ts";
import { usedBy } from "./process-figures.ts";
import { startOn, timed, untilAnswers } from "./server.ts";

const ACTORS = 10_000;
const CLAIMS = 100_000;
const MANY_CLAIMS = 500_000;
const SHARE_OF_BARE = 0.7;

/** A pack of 100,000 claims on both stores, and one of 500,000 on Neo4j. */
export async function* scalePacksPart(bench: Bench): AsyncGenerator<Figure> {
  const { root, folder, size, say } = bench;
  const [actors, claims] = [Math.round(ACTORS * size), Math.round(CLAIMS * size)];
  const pack = await generatedPack(bench, actors, claims);
  say(`scale: ${claims} claims, embedded`);
  const embedded = await startBuilt(root, {
    ...{ HOST: "127.0.0.1", PORT: "0", NEO4J_URI: "", ENTENTE_PACK: pack },
    ...{ ENTENTE_LOG_LEVEL: "silent", ENTENTE_WORKSPACE: "none" },
    ENTENTE_WRITES_FOLDER: join(folder, "writes"),
  });
  yield* servedFigures(`${claims} claims, embedded`, embedded, claims);
  const neo4j = await openNeo4j(folder, ["-Xmx3g"]);
  if (typeof neo4j === "string") return say(`Left out: packs on Neo4j, because ${neo4j}`);
  try {
    say(`scale: ${claims} claims on Neo4j`);
    const served = await startOn(root, neo4j, { ENTENTE_PACK: pack });
    yield* servedFigures(`${claims} claims, Neo4j`, served, claims);
    yield* largeFigures(bench, neo4j, Math.round(MANY_CLAIMS * size));
  } finally {
    await neo4j.stop();
  }
}

async function* servedFigures(
  what: string,
  entente: Program,
  claims: number,
): AsyncGenerator<Figure> {
  try {
    const body = await untilAnswers(`${entente.url}/api/dataset`);
    const { counts } = JSON.parse(body) as { counts: { claims: number } };
    if (counts.claims !== claims) throw new Error(`${counts.claims} claims instead of ${claims}`);
    await untilAnswers(`${entente.url}/api/overview`);
    yield reported(
      `${what}: overview made, processor time of the server`,
      usedBy(entente.pid).cpu,
      "s",
    );
    const graph = await timed(`${entente.url}/api/graph`);
    yield atMost(`${what}: /api/graph`, graph.bytes / 2 ** 20, 5, "MiB");
    const actor = await timed(`${entente.url}/api/actors/a1`);
    yield reported(`${what}: an actor`, actor.seconds, "s");
    const { now, peak } = usedBy(entente.pid);
    yield reported(`${what}: server's memory`, now, "MiB");
    yield reported(`${what}: server's memory at the most`, peak, "MiB");
  } finally {
    await entente.stop();
  }
}

async function* largeFigures(
  bench: Bench,
  neo4j: BenchNeo4j,
  claims: number,
): AsyncGenerator<Figure> {
  const { root, say, size } = bench;
  const folder = await generatedPack(bench, Math.round(ACTORS * size * 5), claims);
  say(`scale: ${claims} claims on Neo4j, beside the same rows by a bare driver`);
  await neo4j.empty();
  const loaded = await loadByProgram(root, folder, neo4j);
  yield reported(`${claims} claims: loading, processor time of the program`, loaded.cpu, "s");
  yield atMost(
    `${claims} claims: memory of the loading program at the most`,
    loaded.peak,
    400,
    "MiB",
  );
  const served = await startOn(root, neo4j, { ENTENTE_PACK: folder, ENTENTE_LOAD: "never" });
  yield* servedFigures(`${claims} claims, Neo4j`, served, claims);

  await neo4j.empty();
  const pack = await readPack(folder);
  const { store: listening, recorded } = recording(neo4j.store);
  await loadPack(listening, pack, loadScripts(root, scriptsOf(neo4j.store)));
  const calls = neo4j.prepare(recorded);
  await neo4j.empty();
  const began = performance.now();
  await neo4j.replay(calls);
  const bare = (performance.now() - began) / 1000;
  yield {
    ...{ what: `${claims} claims: loading beside a bare driver`, unit: "×", same: null },
    value: bare / loaded.seconds,
    target: { atLeast: SHARE_OF_BARE },
    note: `${Math.round(claims / loaded.seconds)} beside ${Math.round(claims / bare)} claims/s`,
  };
}

/** Loads a pack as `npm run load` does, in a process of its own. */
async function loadByProgram(
  root: string,
  folder: string,
  { uri, username, password }: BenchNeo4j,
): Promise<{ seconds: number; cpu: number; peak: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, ["dist/server/load/cli.js", folder], {
    cwd: root,
    env: {
      ...process.env,
      ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let used = { cpu: 0, peak: 0 };
  const watch = setInterval(() => {
    try {
      used = usedBy(child.pid ?? 0);
    } catch {
      // It has just ended; what it used until then is known.
    }
  }, 100);
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`the load failed: ${said.trim()}`);
  return { seconds: (performance.now() - began) / 1000, ...used };
}
