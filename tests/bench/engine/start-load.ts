import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { startArguments } from "../../setup/start-options.ts";

/** The cost of the start of a server that loads a pack. */
export interface StartedLoad {
  /** From the start of the process to the line that says where it is. */
  seconds: number;
  /** Most resident memory, and what is left once it serves. */
  peakMb: number;
  restMb: number;
}

/** Starts the built server on a pack, waits until it serves, and ends it. Linux tells the memory. */
export async function startLoad(root: string, pack: string): Promise<StartedLoad> {
  const { child, ended, said } = startServer(root, pack);
  const began = performance.now();
  const served = new Promise<boolean>((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (/\bat http:/.test(line)) resolve(true);
    });
  });
  const isServed = await Promise.race([served, ended.then(() => false)]);
  if (!isServed) throw new Error(`the server ended: ${said()}`);
  const seconds = (performance.now() - began) / 1000;
  const { peakMb, restMb } = memoryOf(child.pid ?? 0);
  child.kill("SIGTERM");
  await ended;
  return { seconds, peakMb, restMb };
}

/** How a server ended that would not start, what it said, and after how many seconds. */
export async function startRefused(
  root: string,
  pack: string,
): Promise<{ code: number | null; text: string; seconds: number }> {
  const began = performance.now();
  const { ended, said } = startServer(root, pack);
  const code = await ended;
  return { code, text: said(), seconds: (performance.now() - began) / 1000 };
}

function startServer(root: string, pack: string) {
  const child = spawn(process.execPath, startArguments(root), {
    cwd: root,
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: "0",
      NEO4J_URI: "",
      ENTENTE_PACK: pack,
      ENTENTE_LOG_LEVEL: "silent",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
  const ended = once(child, "close").then(([code]) => {
    process.off("exit", kill);
    return code as number | null;
  });
  return { child, ended, said: () => said.trim() };
}

function memoryOf(pid: number): { peakMb: number; restMb: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mb = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  return { peakMb: mb("VmHWM"), restMb: mb("VmRSS") };
}
