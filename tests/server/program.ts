import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { projectRoot } from "../../server/root.ts";
import type { StoreSettings } from "../../server/store/settings.ts";
import { startOptions } from "../setup/start-options.ts";

type Environment = Record<string, string>;

export interface Ended {
  /** null if a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts a program of the server from its sources, with only these settings. */
export function start(program: string, args: string[], settings: Environment): Running {
  const built = join("dist", "server", program.replace(/\.ts$/, ".js"));
  const child = spawn(process.execPath, [...startOptions(), built, ...args], {
    cwd: projectRoot(),
    env: { ...bare(), ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[code], stdout, stderr]) => ({ code: code as number | null, stdout, stderr }),
  );
  return { child, ended };
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
}

/** Runs a program and waits for its end. */
export function run(program: string, args: string[], settings: Environment = {}): Promise<Ended> {
  return start(program, args, settings).ended;
}

/** The settings with which a program uses the same store as a test. */
export function environmentOf(settings: StoreSettings): Environment {
  if (settings.engine === "embedded") return {};
  const { uri, username, password, database = "" } = settings;
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
}

function bare(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter(([name]) => !/^(NEO4J_|ENTENTE_|NODE_OPTIONS|VITEST|HOST$|PORT$)/.test(name)),
  );
}
