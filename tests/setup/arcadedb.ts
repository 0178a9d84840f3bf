import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { TestProject } from "vitest/node";
import { findArcadeDb } from "./find-arcadedb.ts";
import { freePort } from "./free-port.ts";
import { skipTests, type Neo4jAccess } from "./provided.ts";

const PASSWORD = "only-for-tests";
const START_TIMEOUT_MS = 60_000;

/** Starts an ArcadeDB for each worker of the contract tests, as a Bolt server that is not Neo4j. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const home = findArcadeDb(process.env);
  if (home === undefined) {
    skipTests(
      "the contract tests on ArcadeDB",
      "there is none: pip install arcadedb-embedded==26.10.2.post1, or set ARCADEDB_HOME",
    );
    project.provide("arcadedb", []);
    return () => Promise.resolve();
  }
  const folder = mkdtempSync(join(tmpdir(), "entente-arcadedb-"));
  const count = process.env["NEO4J_TEST_URI"] ? 1 : (project.config.maxWorkers ?? 1);
  const started = await Promise.all(
    Array.from({ length: count }, (_, n) => start(home, join(folder, String(n)))),
  );
  project.provide(
    "arcadedb",
    started.map(({ access }) => access),
  );
  return async () => {
    for (const { server } of started) {
      // A running statement cannot be cancelled, so the server is killed.
      server.kill("SIGKILL");
      if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  };
}

async function start(
  home: string,
  folder: string,
): Promise<{ access: Neo4jAccess; server: ChildProcess }> {
  for (const inner of ["databases", "config", "log"])
    mkdirSync(join(folder, inner), { recursive: true });
  const [http, bolt] = [await freePort(), await freePort()];
  const settings = {
    "arcadedb.server.rootPath": folder,
    "arcadedb.server.databaseDirectory": join(folder, "databases"),
    "arcadedb.server.rootPassword": PASSWORD,
    "arcadedb.server.httpIncomingPort": http,
    "arcadedb.server.httpIncomingHost": "127.0.0.1",
    "arcadedb.bolt.port": bolt,
    "arcadedb.bolt.host": "127.0.0.1",
    "arcadedb.server.defaultDatabases": "neo4j[root]",
    "arcadedb.server.plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
    "java.awt.headless": true,
  };
  const server = spawn(
    join(home, "jre", "bin", "java"),
    [
      "-Xmx768m",
      "-XX:TieredStopAtLevel=1",
      "--add-exports=java.management/sun.management=ALL-UNNAMED",
      "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
      "--add-opens=java.base/java.nio.channels.spi=ALL-UNNAMED",
      "--add-modules=jdk.incubator.vector",
      "--enable-native-access=ALL-UNNAMED",
      ...Object.entries(settings).map(([name, value]) => `-D${name}=${value}`),
      "-cp",
      join(home, "jars", "*"),
      "com.arcadedb.server.ArcadeDBServer",
    ],
    { cwd: folder, stdio: "ignore" },
  );
  const access = {
    uri: `bolt://127.0.0.1:${bolt}`,
    username: "root",
    password: PASSWORD,
    database: "neo4j",
  };
  await ready(access, server);
  return { access, server };
}

/** Resolves once Bolt responds. */
async function ready(access: Neo4jAccess, server: ChildProcess): Promise<void> {
  const auth = neo4j.auth.basic(access.username, access.password);
  const driver = neo4j.driver(access.uri, auth);
  const end = performance.now() + START_TIMEOUT_MS;
  try {
    for (;;) {
      if (server.exitCode !== null) throw new Error(`ArcadeDB ended with ${server.exitCode}`);
      const failure: unknown = await driver.getServerInfo({ database: "neo4j" }).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure === undefined) return;
      if (performance.now() > end) throw new Error("ArcadeDB does not answer", { cause: failure });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await driver.close();
  }
}
