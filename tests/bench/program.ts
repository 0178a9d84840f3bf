import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { startArguments } from "../setup/start-options.ts";

/** A server in a process of its own. */
export interface Program {
  /** Without a slash at the end. */
  url: string;
  pid: number;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

/**
 * Starts a program of this project and waits until it prints the address it serves at.
 * Rejects with an Error that carries what it said when it ends before that.
 */
export async function startProgram(
  command: readonly [string, ...string[]],
  root: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const [file, ...args] = command;
  const child = spawn(file, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that stopping npm stops what npm started.
    detached: true,
  });
  const group = -(child.pid ?? 0);
  const kill = () => process.kill(group, "SIGTERM");
  process.once("exit", kill);
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
  const ended = once(child, "close");
  void ended.then(() => process.off("exit", kill));
  const address = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const found = /\bat (http:\S+)$/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const url = await Promise.race([address, ended.then(() => null)]);
  if (url === null) throw new Error(`${command.join(" ")} ended: ${said.trim()}`);
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      kill();
      await ended;
    },
  };
}

/** Starts the built product as `npm start` does, but for npm's own process. */
export function startBuilt(root: string, env: Readonly<Record<string, string>>): Promise<Program> {
  return startProgram([process.execPath, ...startArguments(root)], root, env);
}

/** The built product on the embedded store, silent, at a port of its own choice. */
export const startEntente = (root: string, pack: string): Promise<Program> =>
  startBuilt(root, {
    HOST: "127.0.0.1",
    PORT: "0",
    NEO4J_URI: "",
    ENTENTE_PACK: pack,
    ENTENTE_LOG_LEVEL: "silent",
    // The map is measured, not the overview that a large pack begins with.
    ENTENTE_OVERVIEW_ABOVE: "100000000",
    // A bench asks in every way it can; it is not what a time limit is for.
    ENTENTE_QUERY_TIMEOUT_MS: "600000",
  });

/** One of the bare programs beside this file, run from its source. */
export const startBare = (root: string, name: string, args: readonly string[]): Promise<Program> =>
  startProgram([process.execPath, "--import", "tsx", `tests/bench/bare/${name}.ts`, ...args], root);
