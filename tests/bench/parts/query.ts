import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { startNeo4j } from "../../../server/neo4j/launch.ts";
import { MissingPrerequisite } from "../../../server/neo4j/missing.ts";
import { freePort } from "../../setup/free-port.ts";
import { residentMemory } from "../../setup/processes.ts";
import type { Bench } from "../bench.ts";
import type { Figure } from "../figure.ts";
import { startBare } from "../program.ts";
import { oneRowFigure, rowsFigure } from "../query/beside-driver.ts";
import { bombFigures } from "../query/bombs.ts";
import { lintFigure } from "../query/linting.ts";
import { memoryFigure } from "../query/memory.ts";
import { startQueryServer } from "../query/query-server.ts";
import { isBusy, stopFigure } from "../query/stopping.ts";

/** Neo4j looks between rows whether it is to stop. */
const MANY_ROWS = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n";
/** Much to reckon, little to hold. */
const LONG_LIST =
  "WITH range(1, 200000) AS r RETURN size([x IN r WHERE all(y IN r WHERE y > 0)]) AS n";
/** MB that may stay after a bomb: what a process takes for itself once it has worked hard. */
const LEFT = 64;

/** What the Query API costs beside a bare driver, and what it takes to stream and to lint. */
export async function* queryPart(bench: Bench): AsyncGenerator<Figure> {
  const { root, say } = bench;
  yield* neo4jFigures(bench);
  say("query: a million rows of the embedded store");
  const entente = await startQueryServer(root, null);
  try {
    yield await memoryFigure(entente.url, entente.pid, "embedded store");
    yield await lintFigure(entente.url);
    const address = `${entente.url}/db/neo4j/query/v2`;
    // The engine is a thread of the server, which does nothing else then.
    const works = () => Promise.resolve(() => isBusy(entente.pid));
    yield await stopFigure(address, LONG_LIST, works, "embedded store");
    say("query: bombs on the embedded store");
    const megabytes = () => residentMemory(entente.pid);
    yield* bombFigures(address, [{ name: "embedded store", megabytes, most: LEFT }]);
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
    const bare = await startBare(root, "query-server", [uri, username, password]);
    const address = `${entente.url}/db/neo4j/query/v2`;
    try {
      say("query: one row");
      yield await oneRowFigure(address, bare.url, pairs);
      say("query: many rows");
      yield await rowsFigure(driver, address, pairs);
      yield await memoryFigure(entente.url, entente.pid, "Neo4j");
      const runs = () => runsOnNeo4j(driver, MANY_ROWS);
      yield await stopFigure(address, MANY_ROWS, () => Promise.resolve(runs), "Neo4j");
      say("query: bombs on Neo4j");
      yield* bombFigures(address, [
        { name: "server on Neo4j", megabytes: () => residentMemory(entente.pid), most: LEFT },
        { name: "Neo4j itself", megabytes: () => residentMemory(server.pid), most: null },
      ]);
    } finally {
      await Promise.all([entente.stop(), bare.stop()]);
    }
  } finally {
    await driver.close();
    await server.stop();
  }
}

async function runsOnNeo4j(driver: Driver, statement: string): Promise<boolean> {
  const { records } = await driver.executeQuery("SHOW TRANSACTIONS YIELD currentQuery");
  return records.some((record) => record.get("currentQuery") === statement);
}
