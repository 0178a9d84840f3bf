import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startNeo4j } from "../../server/neo4j/launch.ts";
import { startProduct, type Product } from "../e2e/product.ts";
import { Cluster } from "../setup/cluster.ts";
import { freePort } from "../setup/free-port.ts";
import { findNginx, startNginx } from "../setup/nginx.ts";
import { ask, factsOf, QUESTIONS } from "./questions.ts";
import { traffic, type Truths } from "./traffic.ts";

const PACK = join("data", "armenia-russia");
const REPLICAS = 3;
const USAGE = "usage: npm run soak -- [--minutes N]";

/** What happens while people go on asking, at a share of the time. */
interface Event {
  at: number;
  what: string;
  happen(): Promise<unknown> | void;
}

/**
 * Three replicas behind nginx, over a Neo4j that looks like a cluster of three: people read, type
 * Cypher and fetch pictures while the data is loaded anew, the leader changes, a replica dies and a
 * member is cut off. Prints what happened, and ends with 1 if an answer was wrong or a question
 * without one that was not on its way through what died.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" } } });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error(USAGE);
  const nginx = findNginx(process.env);
  if (nginx === undefined) throw new Error("nginx and openssl are needed");
  const folder = mkdtempSync(join(tmpdir(), "entente-soak-"));
  const closers: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    const [served, changed] = [join(folder, "served"), join(folder, "changed")];
    for (const place of [served, changed]) cpSync(PACK, place, { recursive: true });
    change(changed);
    const truths = await truthsOf([served, changed]);

    const password = "only-for-the-soak";
    const neo4j = await startNeo4j({
      ...{ port: await freePort(), dataFolder: join(folder, "neo4j"), password },
    });
    closers.push(() => neo4j.stop());
    const cluster = new Cluster({ host: "127.0.0.1", port: Number(new URL(neo4j.uri).port) });
    await cluster.start();
    closers.push(() => cluster.stop());
    const seeds = [0, 1, 2].map((member) => cluster.address(member)).join(",");
    const ports = await Promise.all(Array.from({ length: REPLICAS }, freePort));
    const replica = (place: number): Promise<Product> =>
      startProduct(served, ports[place], {
        ...{ NEO4J_URI: `neo4j://${seeds}`, NEO4J_USERNAME: "neo4j", NEO4J_PASSWORD: password },
        ...{ ENTENTE_TRUST_PROXY: "loopback", ENTENTE_QUERY_RATE: "100000" },
        ENTENTE_WRITES_FOLDER: join(folder, `replica-${place}`),
      });
    const replicas = await Promise.all(ports.map((_, place) => replica(place)));
    closers.push(() => Promise.all(replicas.map((one) => one.stop().catch(() => undefined))));
    const port = await freePort();
    const group = { name: "replicas", servers: ports.map((one) => `127.0.0.1:${one}`) };
    const proxy = { port, path: "/", to: "http://replicas" };
    closers.push(await startNginx(nginx, [proxy], [group]));
    // The certificate of the proxy is its own.
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";

    let killedAt = Infinity;
    const start = performance.now();
    const events: Event[] = [
      { at: 0.15, what: "the data is loaded anew", happen: () => change(served) },
      { at: 0.35, what: "the leader changes", happen: () => cluster.lead(1) },
      {
        at: 0.5,
        what: "a replica dies",
        happen: () => {
          killedAt = performance.now() - start;
          process.kill(replicas[2]?.pid ?? 0, "SIGKILL");
        },
      },
      {
        at: 0.65,
        what: "the replica starts again",
        happen: async () => (replicas[2] = await replica(2)),
      },
      { at: 0.75, what: "a follower is cut off", happen: () => cluster.cut(2) },
      { at: 0.85, what: "the follower is back", happen: () => cluster.heal(2) },
    ];
    const end = new AbortController();
    const base = `https://127.0.0.1:${port}`;
    const asking = traffic(base, truths, end.signal);
    for (const { at, what, happen } of events) {
      await setTimeout(Math.max(0, at * minutes * 60_000 - (performance.now() - start)));
      say(start, what);
      await happen();
    }
    await setTimeout(Math.max(0, minutes * 60_000 - (performance.now() - start)));
    end.abort();
    const { faults, ...counted } = await asking;
    const inFlight = faults.filter(({ began, ended }) => began <= killedAt && ended >= killedAt);
    const others = faults.filter((fault) => !inFlight.includes(fault));
    const last = await Promise.all(replicas.map(({ url }) => newestIn(url, truths)));
    say(start, JSON.stringify({ minutes, ...counted, inFlight: inFlight.length }));
    say(start, `replicas with the new data at the end: ${last.filter(Boolean).length}`);
    for (const fault of others) say(start, JSON.stringify(fault));
    if (others.length > 0 || last.includes(false)) process.exitCode = 1;
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

/** Changes one claim of a pack. */
function change(folder: string): void {
  const file = join(folder, "claims.csv");
  const text = readFileSync(file, "utf8");
  const next = text.replace(
    "c002,armenia,ALLY_OF,russia,1,0.9",
    "c002,armenia,ALLY_OF,russia,1,0.85",
  );
  if (next === text) throw new Error(`${file} has no claim c002 as the soak knows it`);
  writeFileSync(file, next);
}

/** Returns what a server alone on its embedded store answers for each pack. */
async function truthsOf(packs: readonly string[]): Promise<Truths> {
  const truths = new Map(QUESTIONS.map((question): [typeof question, string[]] => [question, []]));
  for (const pack of packs) {
    const product = await startProduct(pack);
    for (const [question, known] of truths) {
      const reply = await ask(product.url, question);
      if (reply.status >= 300) throw new Error(`${question.path}: ${reply.status} ${reply.body}`);
      known.push(factsOf(reply, question));
    }
    await product.stop();
  }
  return truths;
}

/** True if a server gives the newest answers. */
async function newestIn(url: string, truths: Truths): Promise<boolean> {
  for (const [question, known] of truths)
    if (factsOf(await ask(url, question), question) !== known.at(-1)) return false;
  return true;
}

function say(start: number, line: string): void {
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s  ${line}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
