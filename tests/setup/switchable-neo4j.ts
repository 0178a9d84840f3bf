import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { neo4jJars } from "../../server/neo4j/jars.ts";
import { findJdk, neo4jVersionFor } from "../../server/neo4j/jdk.ts";
import type { Neo4jSettings } from "../../server/store/settings.ts";
import { freePort } from "./free-port.ts";
import { SHORT_LIVED } from "./short-lived-java.ts";

export interface SwitchableNeo4j {
  settings: Neo4jSettings;
  /** Makes the database read-only or writable. */
  become(state: "read-only" | "writable"): Promise<void>;
  stop(): Promise<void>;
}

/** Starts an empty Neo4j without passwords that can be made read-only while it runs. */
export async function startSwitchableNeo4j(): Promise<SwitchableNeo4j> {
  const jdk = findJdk(process.env);
  const jars = await neo4jJars(neo4jVersionFor(jdk), process.env);
  const folder = mkdtempSync(join(tmpdir(), "entente-switchable-"));
  const port = await freePort();
  const opened = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
  const java = spawn(
    join(jdk.home, "bin", "java"),
    [
      "-Xmx512m",
      "-XX:+UseSerialGC",
      ...SHORT_LIVED,
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      "-cp",
      join(jars, "*"),
      join(import.meta.dirname, "SwitchableNeo4j.java"),
      String(port),
      folder,
    ],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  const errors = text(java.stderr);
  const lines = createInterface({ input: java.stdout })[Symbol.asyncIterator]();
  const readUntil = async (line: string): Promise<void> => {
    const { value, done } = (await lines.next()) as IteratorResult<string, unknown>;
    if (done) throw new Error(`Neo4j ended: ${(await errors).slice(0, 500)}`);
    if (value !== line) await readUntil(line);
  };
  await readUntil("READY");
  return {
    settings: { engine: "neo4j", uri: `bolt://127.0.0.1:${port}`, username: "", password: "" },
    async become(state) {
      java.stdin.write(`${state}\n`);
      await readUntil(state);
    },
    async stop() {
      java.stdin.end();
      if (java.exitCode === null) await once(java, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
