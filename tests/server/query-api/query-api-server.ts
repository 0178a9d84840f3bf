import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { neo4jJars } from "../../../server/neo4j/jars.ts";
import { findJdk, neo4jVersionFor } from "../../../server/neo4j/jdk.ts";
import { freePort } from "../../setup/free-port.ts";
import { SHORT_LIVED } from "../../setup/short-lived-java.ts";

export interface QueryApiServer {
  bolt: string;
  http: string;
  stop(): Promise<void>;
}

const PATIENCE_MS = 90_000;

/** Starts a whole Neo4j with Bolt and its own HTTP Query API, empty and without passwords. */
export async function startQueryApiServer(): Promise<QueryApiServer> {
  const jdk = findJdk(process.env);
  const jars = await neo4jJars(neo4jVersionFor(jdk), process.env);
  const home = mkdtempSync(join(tmpdir(), "entente-query-api-"));
  for (const folder of ["conf", "data", "logs", "import"]) mkdirSync(join(home, folder));
  const [bolt, http] = [await freePort(), await freePort()];
  writeFileSync(
    join(home, "conf", "neo4j.conf"),
    [
      `server.bolt.listen_address=127.0.0.1:${bolt}`,
      `server.bolt.advertised_address=127.0.0.1:${bolt}`,
      `server.http.listen_address=127.0.0.1:${http}`,
      "server.memory.pagecache.size=64m",
      "dbms.security.auth_enabled=false",
      "dbms.usage_report.enabled=false",
    ].join("\n"),
  );
  const opened = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
  const java = spawn(
    join(jdk.home, "bin", "java"),
    [
      "-Xmx768m",
      "-XX:+UseSerialGC",
      ...SHORT_LIVED,
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      "-cp",
      join(jars, "*"),
      "org.neo4j.server.Neo4jCommunity",
      `--home-dir=${home}`,
      `--config-dir=${join(home, "conf")}`,
    ],
    { stdio: "ignore" },
  );
  const url = `http://127.0.0.1:${http}`;
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await fetch(url).catch(() => undefined))) {
    if (java.exitCode !== null || performance.now() > deadline)
      throw new Error("Neo4j with its Query API did not start");
    await sleep(250);
  }
  return {
    bolt: `bolt://127.0.0.1:${bolt}`,
    http: url,
    async stop() {
      java.kill();
      if (java.exitCode === null) await once(java, "exit");
      rmSync(home, { recursive: true, force: true });
    },
  };
}
