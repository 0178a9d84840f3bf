import { join } from "node:path";
import { startNeo4j } from "../../../server/neo4j/launch.ts";
import { MissingPrerequisite } from "../../../server/neo4j/missing.ts";
import { Cluster } from "../../setup/cluster.ts";
import { freePort } from "../../setup/free-port.ts";
import { findNginx, startNginx } from "../../setup/nginx.ts";
import type { Bench } from "../bench.ts";
import type { Figure } from "../figure.ts";
import { writeGeneratedPack } from "../generated-pack.ts";
import { startBuilt, type Program } from "../program.ts";
import { atMost, reported } from "../scale/figures.ts";
import { usedBy } from "../scale/process-figures.ts";
import { rightAnswers } from "./answers.ts";
import { Readers } from "./readers.ts";
import { playScript, type Stage } from "./script.ts";

const PACK = { actors: 400, relations: 3000, claims: 4000 };
const PASSWORD = "only-for-soak";
const REPLICAS = 3;

/**
 * Three replicas behind nginx on a Neo4j that looks like a cluster of three, asked all the time, while
 * data is loaded anew, the leader changes, a replica and a member die and come back.
 */
export async function* soakPart(bench: Bench): AsyncGenerator<Figure> {
  const { root, folder, minutes, say } = bench;
  const nginx = findNginx(process.env);
  if (nginx === undefined) return say("Left out: the soak, because nginx or openssl is missing");
  const packs = await Promise.all(
    [1, 2].map(async (seed) => {
      const pack = join(folder, `soak-${seed}`);
      await writeGeneratedPack(pack, { ...PACK, seed });
      return pack;
    }),
  );
  say("soak: what the answers are, by the embedded store");
  const right = await rightAnswers(root, packs);
  let neo4j;
  try {
    const [port, dataFolder] = [await freePort(), join(folder, "neo4j-soak")];
    neo4j = await startNeo4j({ port, dataFolder, password: PASSWORD });
  } catch (error) {
    if (!(error instanceof MissingPrerequisite)) throw error;
    return say(`Left out: the soak, because ${error.message}`);
  }
  const { hostname: host, port } = new URL(neo4j.uri);
  const cluster = new Cluster({ host, port: Number(port) });
  await cluster.start();
  const settings = {
    HOST: "127.0.0.1",
    NEO4J_URI: `neo4j://${[0, 1, 2].map((member) => cluster.address(member)).join(",")}`,
    NEO4J_USERNAME: "neo4j",
    NEO4J_PASSWORD: PASSWORD,
    ENTENTE_PACK: packs[0] ?? "",
    ENTENTE_WORKSPACE: "none",
    ENTENTE_LOG_LEVEL: "silent",
    ENTENTE_TRUST_PROXY: "loopback",
    ENTENTE_QUERY_RATE: "1000000",
  };
  const replicas: Program[] = [];
  const ports = await Promise.all(Array.from({ length: REPLICAS }, freePort));
  const startReplica = async (i: number, load = "auto") => {
    const own = { PORT: String(ports[i]), ENTENTE_WRITES_FOLDER: join(folder, `replica-${i}`) };
    const env = { ...settings, ...own, ENTENTE_LOAD: load };
    replicas[i] = await startBuilt(root, env);
  };
  const front = await freePort();
  const stopNginx = await startNginx(nginx, [
    { port: front, path: "/", to: ports.map((one) => `127.0.0.1:${one}`), isPlain: true },
  ]);
  try {
    say(`soak: ${REPLICAS} replicas start at once, of which one loads`);
    await Promise.all(ports.map((_, i) => startReplica(i)));
    const readers = new Readers(`http://127.0.0.1:${front}`, right);
    const stage: Stage = {
      ...{ cluster, replicas, startReplica, root, settings, say },
      secondPack: packs[1] ?? "",
      note: (event) => readers.note(event),
    };
    readers.start();
    await playScript(stage, minutes * 60_000);
    const { asked, waited, wrong, failed, inFlight, versions, seen } = await readers.stop();
    for (const line of new Set([...failed.slice(0, 50), ...wrong.slice(0, 50)])) say(`  ${line}`);
    yield reported("soak: questions that were answered", asked, "times");
    for (const [what, count] of seen) yield reported(`soak: of these ${what}`, count, "times");
    yield reported("soak: data versions that were seen", versions, "times");
    yield reported("soak: told to wait while data was loaded", waited, "times");
    yield reported("soak: failed in flight on what died", inFlight, "times");
    yield atMost("soak: wrong answers", wrong.length, 0, "times");
    yield atMost("soak: failed otherwise", failed.length, 0, "times");
    for (const [i, { pid }] of replicas.entries())
      yield reported(`soak: memory of replica ${i + 1}`, usedBy(pid).now, "MiB");
  } finally {
    await Promise.allSettled(replicas.map((replica) => replica.stop()));
    await stopNginx();
    await cluster.stop();
    await neo4j.stop();
  }
}
