import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HARMLESS = ["SystemRoot", "TEMP", "TMPDIR", "TZ"];

/** All that the engine's process sees of the environment: nothing of it is secret. */
export function childEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    HARMLESS.filter((name) => environment[name]).map((name) => [name, environment[name]]),
  );
}

/** Starts the engine's process, from TypeScript sources as well as from the build. */
export function forkEngine(memoryLimitBytes: number): ChildProcess {
  const here = fileURLToPath(import.meta.url);
  const extension = extname(here);
  return fork(
    here.replace(/embedded-fork\.\w+$/, `embedded-child${extension}`),
    [String(memoryLimitBytes)],
    {
      serialization: "advanced",
      env: childEnvironment(process.env),
      execArgv: [
        `--max-old-space-size=${Math.ceil(memoryLimitBytes / 2 ** 20)}`,
        ...(extension === ".ts" ? ["--import", tsxLoader()] : []),
      ],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    },
  );
}

/** Sources need the same loader as their parent. */
function tsxLoader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
}
