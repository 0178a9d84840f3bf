import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { projectRoot } from "../../server/root.ts";
import { startOptions } from "../setup/start-options.ts";

export interface Product {
  /** `http://127.0.0.1:40123` */
  url: string;
  /** Ends the server and waits until its port is free again. */
  stop(): Promise<void>;
}

/**
 * Starts the built server as `npm start` does, on the embedded store.
 * @param pack folder of the pack; the one that ships unless told otherwise
 * @param port 0 takes one that is free
 * @param settings more of them, as variables of the environment
 * @throws Error with what the server wrote when it ends before it listens
 */
export async function startProduct(
  pack = join("data", "armenia-russia"),
  port = 0,
  settings: Readonly<Record<string, string>> = {},
): Promise<Product> {
  const child = spawn(process.execPath, [...startOptions(), join("dist", "server", "main.js")], {
    cwd: projectRoot(),
    env: {
      PATH: process.env["PATH"],
      PORT: String(port),
      ENTENTE_PACK: pack,
      // Alone, unless a test is about several packs.
      ENTENTE_WORKSPACE: "none",
      ENTENTE_LOG_LEVEL: "error",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  const written: string[] = [];
  child.stderr.on("data", (text: Buffer) => written.push(text.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    written.push(line);
    const url = /^Entente is at (http:\S+)$/.exec(line)?.[1];
    if (url === undefined) continue;
    const stop = async () => {
      child.kill();
      await ended;
    };
    return { url, stop };
  }
  throw new Error(`the server did not start: ${written.join("\n")}`);
}
