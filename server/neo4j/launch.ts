import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { makeFolder } from "../disk/make-folder.ts";
import { neo4jJars } from "./jars.ts";
import { findJdk, neo4jVersionFor } from "./jdk.ts";

export interface LaunchSettings {
  /** Port for Bolt on 127.0.0.1. */
  port: number;
  dataFolder: string;
  /** At least 8 characters, as Neo4j requires. */
  password: string;
  /** Options of the JVM, such as `-XX:TieredStopAtLevel=1`. */
  javaOptions?: readonly string[];
}

export interface RunningNeo4j {
  uri: string;
  username: string;
  password: string;
  /** Process id of the JVM. */
  pid: number;
  /** Resolves with the reason once the server has ended for whatever cause. */
  ended: Promise<string>;
  /** Stops the server and waits until it has exited; idempotent. */
  stop(): Promise<void>;
}

const STOP_TIMEOUT_MS = 20_000;
const OPENED_PACKAGES = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

/**
 * Starts a Neo4j Community server and waits until Bolt responds. The server ends with this process,
 * even if that is killed.
 *
 * @throws Error with a single-line reason
 */
export async function startNeo4j(settings: LaunchSettings): Promise<RunningNeo4j> {
  const jdk = findJdk(process.env);
  const jars = await neo4jJars(neo4jVersionFor(jdk), process.env);
  makeFolder(settings.dataFolder);
  const java = spawn(
    join(jdk.home, "bin", "java"),
    [
      "-Xmx768m",
      "-XX:+UseSerialGC",
      ...(settings.javaOptions ?? []),
      ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      "-cp",
      join(jars, "*"),
      join(import.meta.dirname, "Launcher.java"),
      String(settings.port),
      settings.dataFolder,
    ],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  java.stdin.on("error", () => undefined); // the process may have exited already, which `ended` reports
  java.stdin.write(`${settings.password}\n`);
  const ended = watchEnd(java);
  await ready(java, ended);
  return {
    uri: `bolt://127.0.0.1:${settings.port}`,
    username: "neo4j",
    password: settings.password,
    pid: java.pid ?? 0,
    ended,
    stop: () => stop(java, ended),
  };
}

type Java = ChildProcessByStdio<Writable, Readable, Readable>;

/** Resolves with the last lines of the server's output once it has exited. */
async function watchEnd(java: Java): Promise<string> {
  let errors = "";
  java.stderr.on("data", (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-20_000)));
  const [code] = (await once(java, "close")) as [number | null];
  const reason = /(?:Caused by: )(?!.*Caused by: ).*/s.exec(errors)?.[0].split("\n")[0];
  return reason ?? errors.split("\n").find((line) => line.trim() !== "") ?? `exit code ${code}`;
}

async function ready(java: Java, ended: Promise<string>): Promise<void> {
  const lines = createInterface({ input: java.stdout });
  const isReady = new Promise<void>((resolve) => {
    lines.on("line", (line) => line.startsWith("READY") && resolve());
  });
  const reason = await Promise.race([isReady, ended]);
  if (typeof reason === "string") throw new Error(`Neo4j did not start: ${reason}`);
}

async function stop(java: Java, ended: Promise<string>): Promise<void> {
  java.stdin.end();
  const force = setTimeout(() => java.kill("SIGKILL"), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(force);
}
