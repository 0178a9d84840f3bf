import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Cluster } from "../../setup/cluster.ts";
import type { Program } from "../program.ts";
import type { SoakEvent } from "./readers.ts";

/** What the script of a soak moves. */
export interface Stage {
  cluster: Cluster;
  replicas: Program[];
  startReplica: (i: number, load?: string) => Promise<void>;
  root: string;
  settings: Readonly<Record<string, string>>;
  secondPack: string;
  note: (event: SoakEvent) => void;
  say: (line: string) => void;
}

const KILLED = 2;

/** Plays what happens, at shares of the time. */
export async function playScript(stage: Stage, lengthMs: number): Promise<void> {
  const began = performance.now();
  const until = (share: number) => sleep(Math.max(0, began + share * lengthMs - performance.now()));
  const happens = (what: string, kills = false) => {
    stage.say(`  ${Math.round((performance.now() - began) / 1000)} s: ${what}`);
    stage.note({ what, kills });
  };
  const { cluster, replicas } = stage;

  await until(0.15);
  happens("another member leads");
  cluster.lead(1);

  await until(0.3);
  happens("load begins");
  await load(stage);
  // Every replica looks again within two seconds of the next question.
  await sleep(5000);
  happens("load is over");

  await until(0.5);
  const [dead] = replicas.slice(KILLED);
  if (dead) {
    happens("a replica is killed", true);
    process.kill(dead.pid, "SIGKILL");
    await dead.stop().catch(() => undefined);
    happens("a replica is gone", true);
  }

  await until(0.65);
  await stage.startReplica(KILLED, "never");
  happens("the replica is back");

  await until(0.75);
  happens("a member that reads are sent to dies", true);
  cluster.cut(2);
  await until(0.85);
  cluster.heal(2);
  happens("the member is back");
  await until(1);
}

async function load({ root, settings, secondPack, say }: Stage): Promise<void> {
  const child = spawn(process.execPath, ["dist/server/load/cli.js", secondPack], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`the load failed: ${said}`);
  say("  the second pack is loaded");
}
