import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { startNeo4j } from "../../../server/neo4j/launch.ts";
import { MissingPrerequisite } from "../../../server/neo4j/missing.ts";
import { freePort } from "../../setup/free-port.ts";
import type { Bench } from "../bench.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { interleave } from "../interleave.ts";
import { startBare } from "../program.ts";
import { latency, post } from "../query/ask.ts";
import { growth } from "../query/memory.ts";
import { startQueryServer } from "../query/query-server.ts";

const LINES = "application/vnd.neo4j.query.v1.1+jsonl";
const ONE_ROW = "MATCH (a:Actor {id: $id}) RETURN a.name AS name";
const PARAMETERS = { id: "armenia" };
const ROWS = 100_000;
const MILLION = 1_000_000;
const rowsOf = (count: number) => `UNWIND range(1, ${count}) AS x RETURN x, 'name ' + x AS name`;
const TIMES = 200;
const LINT_TIMES = 9;

/** What the Query API costs beside a bare driver, and what it takes to stream and to lint. */
export async function* queryPart(bench: Bench): AsyncGenerator<Figure> {
  const { root, say } = bench;
  yield* neo4jFigures(bench);
  say("query: a million rows of the embedded store");
  const entente = await startQueryServer(root, null);
  try {
    yield await memoryFigure(entente.url, entente.pid, "embedded store");
    yield await lintFigure(entente.url);
  } finally {
    await entente.stop();
  }
}

async function* neo4jFigures({ root, folder, pairs, say }: Bench): AsyncGenerator<Figure> {
  let server;
  try {
    const dataFolder = join(folder, "neo4j-query");
    server = await startNeo4j({ port: await freePort(), dataFolder, password: "only-for-bench" });
  } catch (error) {
    if (!(error instanceof MissingPrerequisite)) throw error;
    say(`Left out: the Query API beside the bare driver, because ${error.message}`);
    return;
  }
  const { uri, username, password } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { useBigInt: true });
  try {
    const entente = await startQueryServer(root, server);
    const bare = await startBare(root, "echo-server", []);
    const address = `${entente.url}/db/neo4j/query/v2`;
    try {
      say("query: one row");
      yield await oneRowFigure(driver, address, bare.url, pairs);
      say(`query: ${ROWS} rows`);
      yield await rowsFigure(driver, address, pairs);
      yield await memoryFigure(entente.url, entente.pid, "Neo4j");
    } finally {
      await Promise.all([entente.stop(), bare.stop()]);
    }
  } finally {
    await driver.close();
    await server.stop();
  }
}

/** The round trip of a bare endpoint is taken off: HTTP is not what the Query API adds. */
async function oneRowFigure(driver: Driver, address: string, bare: string, pairs: number) {
  const body = { statement: ONE_ROW, parameters: PARAMETERS };
  const through = async () =>
    (await latency(() => post(address, body), TIMES)) -
    (await latency(() => post(bare, body), TIMES));
  const direct = async () => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      return await latency(() => session.run(ONE_ROW, PARAMETERS), TIMES);
    } finally {
      await session.close();
    }
  };
  await through();
  await direct();
  const comparison = await interleave(through, direct, pairs);
  const what = "one row over HTTP beside the driver, a bare round trip taken off";
  return ratioFigure(what, { atMost: 1.5 }, comparison, "ms");
}

async function rowsFigure(driver: Driver, address: string, pairs: number) {
  const statement = rowsOf(ROWS);
  const through = () => rate(() => post(address, { statement }, LINES));
  const direct = () => rate(() => driverJson(driver, statement));
  await through();
  await direct();
  const comparison = await interleave(through, direct, pairs);
  return ratioFigure(
    `${ROWS} rows streamed beside the driver`,
    { atLeast: 0.6 },
    comparison,
    "rows/s",
  );
}

/** Every record of the driver as a line of JSON; gives their length. */
async function driverJson(driver: Driver, statement: string): Promise<number> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  let length = 0;
  try {
    for await (const record of session.run(statement))
      length += JSON.stringify(record.toObject(), bigintText).length + 1;
  } finally {
    await session.close();
  }
  return length;
}

const bigintText = (_key: string, value: unknown) =>
  typeof value === "bigint" ? String(value) : value;

/** Rows a second. */
async function rate(work: () => Promise<number>): Promise<number> {
  const began = performance.now();
  await work();
  return (ROWS * 1000) / (performance.now() - began);
}

async function memoryFigure(url: string, pid: number, engine: string): Promise<Figure> {
  const address = `${url}/db/neo4j/query/v2`;
  // A process that has never streamed grows once, whatever comes after it.
  await post(address, { statement: rowsOf(ROWS) }, LINES);
  const grown = await growth(pid, () => post(address, { statement: rowsOf(MILLION) }, LINES));
  return {
    what: `memory more while a million rows stream, ${engine}`,
    value: grown,
    unit: "MB",
    target: { atMost: 64 },
    same: null,
  };
}

async function lintFigure(url: string): Promise<Figure> {
  const text = Array.from(
    { length: 20 },
    (_, i) => `MATCH (a${i}:Actor {id: 'armenia'})-[r${i}:MEMBER_OF]->(b${i}:Actor)`,
  ).join("\n");
  const lint = () => post(`${url}/api/cypher/lint`, { text: `${text}\nRETURN a0, b19` });
  await lint();
  await lint();
  return {
    what: "lint of a 20-line statement, once warm",
    value: (await latency(lint, LINT_TIMES)) / 1000,
    unit: "s",
    target: { atMost: 0.25 },
    same: null,
  };
}
