import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import { type Browser, errors } from "playwright-core";
import { startNeo4j } from "../../../server/neo4j/launch.ts";
import { MissingPrerequisite } from "../../../server/neo4j/missing.ts";
import { freePort } from "../../setup/free-port.ts";
import { WHOLE_GRAPH } from "../../../domain/whole-graph.ts";
import type { Bench } from "../bench.ts";
import { firstPaint, openBrowser, opening, visit } from "../browser.ts";
import type { Figure } from "../figure.ts";
import { median } from "../interleave.ts";
import { Rested } from "../panning.ts";
import { startBuilt, type Program } from "../program.ts";
import { writeForeignGraph } from "./foreign-graph.ts";
import { atMost, reported } from "./figures.ts";
import { usedBy } from "./process-figures.ts";
import { startOn, timed, untilAnswers } from "./server.ts";

const ACTORS = 100_000;
const RELATIONS = 1_000_000;
const SHIPPED = join("data", "armenia-russia");
const REST_MS = 20_000;
const READ_ALL =
  "MATCH (s)-[r]->(o) RETURN elementId(r) AS id, elementId(s) AS s, elementId(o) AS o, type(r) AS type, properties(r) AS properties";
const PASSWORD = "only-for-bench";

/** A graph of a million relations that is no pack, on Neo4j through a lens. */
export async function* scaleLensPart(bench: Bench): AsyncGenerator<Figure> {
  const { folder, size, say } = bench;
  const [actors, relations] = [Math.round(ACTORS * size), Math.round(RELATIONS * size)];
  let server;
  try {
    const dataFolder = join(folder, "neo4j-lens");
    const options = { password: PASSWORD, javaOptions: ["-Xmx3g"] };
    server = await startNeo4j({ port: await freePort(), dataFolder, ...options });
  } catch (error) {
    if (!(error instanceof MissingPrerequisite)) throw error;
    return say(`Left out: a large graph through a lens, because ${error.message}`);
  }
  const { uri, username, password } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { useBigInt: true });
  try {
    say(`scale: ${relations} relations between ${actors} actors into Neo4j`);
    await writeForeignGraph(driver, { actors, relations, seed: 1 });
    const bare = await readAll(driver);
    yield reported("reading all relations by a bare driver", bare.seconds, "s");
    yield reported("the same, processor time", bare.cpu, "s");
    yield* lensFigures(bench, { uri, username, password }, { bare, relations });
  } finally {
    await driver.close();
    await server.stop();
  }
}

interface Spent {
  seconds: number;
  cpu: number;
}

async function readAll(driver: Driver): Promise<Spent> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  let rows = 0;
  try {
    const result = session.run(READ_ALL);
    for await (const record of result) if (record.get("id")) rows++;
  } finally {
    await session.close();
  }
  if (rows === 0) throw new Error("the bare driver read no relation");
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
}

async function* lensFigures(
  bench: Bench,
  database: { uri: string; username: string; password: string },
  { bare, relations }: { bare: Spent; relations: number },
): AsyncGenerator<Figure> {
  const { root, say } = bench;
  say("scale: the lens reads the database, and communities are found");
  const began = performance.now();
  const entente = await startOn(root, database);
  const small = await startBuilt(root, {
    ...{ HOST: "127.0.0.1", PORT: "0", NEO4J_URI: "", ENTENTE_PACK: SHIPPED },
    ...{ ENTENTE_LOG_LEVEL: "silent", ENTENTE_WORKSPACE: "none" },
  });
  try {
    const body = await untilAnswers(`${entente.url}/api/dataset`);
    const read = relationsOf(body);
    if (read.read !== read.total) throw new Error(`${read.read} of ${read.total} were read`);
    yield reported("the lens has read, from the start", (performance.now() - began) / 1000, "s");
    yield atMost("memory while it read, at the most", usedBy(entente.pid).peak, 600, "MiB");
    await untilAnswers(`${entente.url}/api/overview`);
    const made = (performance.now() - began) / 1000;
    const used = usedBy(entente.pid);
    yield atMost("overview made beside reading by a bare driver", made / bare.seconds, 3, "×");
    yield atMost("the same by processor time", used.cpu / bare.cpu, 3, "×");
    yield atMost("memory until the overview is made, at the most", used.peak, 600, "MiB");
    yield* answerFigures(entente, small, relations);
    await sleep(REST_MS);
    yield atMost("server's memory at rest", usedBy(entente.pid).now, 512, "MiB");
    yield* paintFigures(bench, entente, small);
  } finally {
    await entente.stop();
    await small.stop();
  }
}

function relationsOf(body: string): { read: number; total: number } {
  const { lens } = JSON.parse(body) as {
    lens?: { relationships: { read: number; total: number } };
  };
  if (!lens) throw new Error("the server shows a pack");
  return lens.relationships;
}

async function* answerFigures(
  large: Program,
  small: Program,
  relations: number,
): AsyncGenerator<Figure> {
  const overview = (await (await fetch(`${large.url}/api/overview`)).json()) as {
    communities: { id: string }[];
    total: { relations: number };
  };
  yield reported(
    "relations of the overview, of those written",
    overview.total.relations / relations,
    "×",
  );
  const community = overview.communities[0]?.id ?? "";
  for (const [what, ofLarge, ofSmall] of [
    ["opening a community", `/api/overview?expand=${community}`, "/api/overview?expand=armenia"],
    ["the first page of claims", "/api/claims", "/api/claims"],
    ["opening the actor with most relations", "/api/actors/p0", "/api/actors/armenia"],
    ["its neighbours", "/api/graph?focus=p0&limit=3000", "/api/graph?focus=armenia"],
    ["a page of its claims", "/api/claims?actor=p0", "/api/claims?actor=armenia"],
    ["a path", "/api/paths?start=p1&end=p777", "/api/paths?start=armenia&end=russia"],
    ["the first search for actors", "/api/actors?q=place%2077", "/api/actors?q=arm"],
    ["the first search of all", "/api/search?q=place%2077", "/api/search?q=arm"],
  ] as const) {
    const [one, other] = [await timed(large.url + ofLarge), await timed(small.url + ofSmall)];
    yield atMost(`${what}, more than on the shipped pack`, one.seconds - other.seconds, 0.5, "s");
  }
  for (const [what, address] of [
    ["/api/graph", "api/graph"],
    ["/api/graph in columns", WHOLE_GRAPH],
  ] as const) {
    const graph = await fetch(`${large.url}/${address}`, {
      headers: { "Accept-Encoding": "gzip" },
    });
    const length = Number(graph.headers.get("Content-Length"));
    const bytes = (await graph.arrayBuffer()).byteLength;
    yield atMost(what, bytes / 2 ** 20, 5, "MiB");
    yield reported(`${what} as it is sent, compressed`, length / 2 ** 20, "MiB");
  }
}

async function* paintFigures(
  { pairs, say }: Bench,
  large: Program,
  small: Program,
): AsyncGenerator<Figure> {
  const browser = await openBrowser();
  if (typeof browser === "string")
    return say(`Left out: the first picture of a large graph, because ${browser}`);
  try {
    const seconds = { large: [] as number[], small: [] as number[] };
    const measures = {
      large: opening(browser, large.url, firstPaint),
      small: opening(browser, small.url, firstPaint),
    };
    for (let i = 0; i < pairs; i++)
      for (const side of i % 2 === 0
        ? (["large", "small"] as const)
        : (["small", "large"] as const))
        seconds[side].push(await measures[side]());
    yield atMost(
      "first picture beside that of the shipped pack",
      median(seconds.large) / median(seconds.small),
      1.5,
      "×",
    );
    const [ofLarge, ofSmall] = [await heapOf(browser, large), await heapOf(browser, small)];
    yield atMost("heap of the page beside that of the shipped pack", ofLarge / ofSmall, 2, "×");
    yield reported("heap of the page", ofLarge / 2 ** 20, "MiB");
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    say("Left out: the first picture of a large graph, because its page draws no map");
  } finally {
    await browser.close();
  }
}

/** Bytes of JavaScript's heap of the page once it has come to rest. */
async function heapOf(browser: Browser, { url }: Program): Promise<number> {
  const page = await visit(browser, url);
  try {
    await firstPaint(page);
    return await (await Rested.settle(page)).heap();
  } finally {
    await page.close();
  }
}
